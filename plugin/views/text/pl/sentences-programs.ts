import { sentencesOf, type Sentence } from '../told';

const does =
  (words: string, after = ''): Sentence =>
  ({ name }) => [`${words} `, { strong: name }, after];

/** What was done about programs that come in by the API, or are told of changes. */
export const programSentences = sentencesOf({
  'token.issued': does('tworzy klucz API'),
  'token.rotated': does('odnawia klucz API'),
  'token.revoked': does('kończy klucz API'),
  'webhook.added': does('tworzy webhook do'),
  'webhook.changed': does('zmienia webhook do'),
  'webhook.rotated': does('odnawia sekret webhooka do'),
  'webhook.removed': does('usuwa webhook do'),
  'webhook.paused': does('wstrzymuje webhook do', ': odbiorca odpowiada, że już go nie ma'),
  'webhook.tested': does('wysyła próbę do'),
  'webhook.resent': does('wysyła ponownie powiadomienie do'),
});
