import { sentencesOf, type Sentence } from '../told';

const did =
  (before: string, after: string): Sentence =>
  ({ name }) => [`hat ${before} `, { strong: name }, ` ${after}`];

/** What was done about programs that come in by the API, or are told of changes. */
export const programSentences = sentencesOf({
  'token.issued': did('den API-Schlüssel', 'erstellt'),
  'token.rotated': did('den API-Schlüssel', 'erneuert'),
  'token.revoked': did('den API-Schlüssel', 'beendet'),
  'webhook.added': did('den Webhook an', 'erstellt'),
  'webhook.changed': did('den Webhook an', 'geändert'),
  'webhook.rotated': did('das Secret von', 'erneuert'),
  'webhook.removed': did('den Webhook an', 'entfernt'),
  'webhook.paused': did('den Webhook an', 'pausiert: Der Empfänger sagt, dass es ihn nicht mehr gibt'),
  'webhook.tested': did('einen Test an', 'gesendet'),
  'webhook.resent': did('eine Nachricht an', 'erneut gesendet'),
});
