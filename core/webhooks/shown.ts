import type { Webhook, WebhookDelivery } from '../ports/stores/webhook-store';

/** A webhook as it is shown: without what its secrets are sealed under. */
export type ShownWebhook = Omit<Webhook, 'secrets' | 'token'>;

/** A webhook with its secret, which is shown this once and never again. */
export interface IssuedWebhook extends ShownWebhook {
  secret: string;
}

/** A delivery as it is shown: how it stands, and not what was in it. */
export type ShownDelivery = Omit<WebhookDelivery, 'body'>;

/** Leaves out what is only read inside. */
export function showWebhook({ secrets: _secrets, token: _token, ...webhook }: Webhook): ShownWebhook {
  return webhook;
}

/** Leaves out what was sent. */
export function showDelivery({ body: _body, ...delivery }: WebhookDelivery): ShownDelivery {
  return delivery;
}
