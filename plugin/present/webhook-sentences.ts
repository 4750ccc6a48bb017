import type { ActivityRow } from '../../core/index';
import type { Rich } from '../views/words';
import { valueOf } from './activity-names';

type Sentence = (row: ActivityRow) => Rich;

/** What was done to a webhook, by the machine that it goes to where the line says so. */
const did =
  (words: string, after = ''): Sentence =>
  (row) => {
    const host = valueOf(row.after, 'host') ?? valueOf(row.before, 'host');
    const name = String(host ?? row.subject ?? '').replace(':', ' ');
    return [`${words} `, { strong: name }, after];
  };

/** What was done about programs that are told of changes. */
export const WEBHOOK_SENTENCES: readonly [string, Sentence][] = [
  ['webhook.added', did('made the webhook to')],
  ['webhook.changed', did('changed the webhook to')],
  ['webhook.rotated', did('renewed the secret of')],
  ['webhook.removed', did('ended the webhook to')],
  ['webhook.paused', did('paused the webhook to', ', which says that it is gone')],
  ['webhook.tested', did('tried')],
  ['webhook.resent', did('sent again what was told to')],
];

/** What somebody tried about them. */
export const WEBHOOK_TRIED: readonly [string, string][] = [
  ['addWebhook', 'make a webhook'],
  ['listWebhooks', 'see the webhooks'],
  ['changeWebhook', 'change a webhook'],
  ['rotateWebhookSecret', 'renew the secret of a webhook'],
  ['removeWebhook', 'end a webhook'],
  ['testWebhook', 'try a webhook'],
  ['listWebhookDeliveries', 'see what a webhook was told'],
  ['resendWebhookDelivery', 'send again what a webhook was told'],
];
