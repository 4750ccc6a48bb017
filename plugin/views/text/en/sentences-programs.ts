import { sentencesOf, type Sentence } from '../told';

const did =
  (words: string, after = ''): Sentence =>
  ({ name }) => [`${words} `, { strong: name }, after];

/** What was done about programs that come in by the API, or are told of changes. */
export const programSentences = sentencesOf({
  'token.issued': did('made the API key'),
  'token.rotated': did('renewed the API key'),
  'token.revoked': did('ended the API key'),
  'webhook.added': did('made the webhook to'),
  'webhook.changed': did('changed the webhook to'),
  'webhook.rotated': did('renewed the secret of'),
  'webhook.removed': did('ended the webhook to'),
  'webhook.paused': did('paused the webhook to', ', which says that it is gone'),
  'webhook.tested': did('tried'),
  'webhook.resent': did('sent again what was told to'),
});
