import { addWebhook } from './add-webhook';
import { changeWebhook } from './change-webhook';
import { listWebhookDeliveries } from './list-webhook-deliveries';
import { listWebhooks } from './list-webhooks';
import { removeWebhook } from './remove-webhook';
import { resendWebhookDelivery } from './resend-webhook-delivery';
import { rotateWebhookSecret } from './rotate-webhook-secret';
import { testWebhook } from './try-webhook';

/** What is done about webhooks by whoever may. */
export const webhookUseCases = {
  addWebhook,
  listWebhooks,
  changeWebhook,
  rotateWebhookSecret,
  removeWebhook,
  testWebhook,
  listWebhookDeliveries,
  resendWebhookDelivery,
};
