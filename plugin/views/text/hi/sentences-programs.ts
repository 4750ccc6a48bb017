import { sentencesOf, type Sentence } from '../told';

const did =
  (before: string, after: string): Sentence =>
  ({ name }) => [`ने ${before} `, { strong: name }, ` ${after}`];

/** What was done about programs that come in by the API, or are told of changes. */
export const programSentences = sentencesOf({
  'token.issued': did('API कुंजी', 'बनाई'),
  'token.rotated': did('API कुंजी', 'को नया सीक्रेट दिया'),
  'token.revoked': did('API कुंजी', 'समाप्त की'),
  'webhook.added': did('वेबहुक', 'बनाया'),
  'webhook.changed': did('वेबहुक', 'बदला'),
  'webhook.rotated': did('वेबहुक', 'को नया सीक्रेट दिया'),
  'webhook.removed': did('वेबहुक', 'हटाया'),
  'webhook.paused': did('वेबहुक', 'रोका: पाने वाले ने बताया कि वह अब नहीं है'),
  'webhook.tested': did('वेबहुक', 'को टेस्ट भेजा'),
  'webhook.resent': did('वेबहुक', 'को दी गई सूचना फिर भेजी'),
});
