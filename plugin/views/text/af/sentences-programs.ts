import { sentencesOf, type Sentence } from '../told';

const did =
  (before: string, after: string): Sentence =>
  ({ name }) => [`het ${before} `, { strong: name }, ` ${after}`];

/** What was done about programs that come in by the API, or are told of changes. */
export const programSentences = sentencesOf({
  'token.issued': did('die API-sleutel', 'gemaak'),
  'token.rotated': did('die API-sleutel', 'hernu'),
  'token.revoked': did('die API-sleutel', 'beëindig'),
  'webhook.added': did('die webhook na', 'gemaak'),
  'webhook.changed': did('die webhook na', 'verander'),
  'webhook.rotated': did('die geheim van', 'hernu'),
  'webhook.removed': did('die webhook na', 'verwyder'),
  'webhook.paused': did('die webhook na', 'gepouseer: die ontvanger het gesê dit is weg'),
  'webhook.tested': did('’n toets na', 'gestuur'),
  'webhook.resent': did('’n boodskap weer na', 'gestuur'),
});
