import type { Route } from '../../http/route';
import {
  changeWebhook,
  makeWebhook,
  removeWebhook,
  sendAgain,
  showRemoveWebhook,
  showWebhook,
  showWebhooks,
} from './webhooks';

const doing = 'change the webhooks';

/** The pages of webhooks. */
export function webhookRoutes(): Route[] {
  const [all, one] = ['/webhooks', '/webhooks/:webhook'];
  return [
    { method: 'get', path: all, doing: 'see the webhooks', answer: (visit) => showWebhooks(visit) },
    { method: 'post', path: all, doing, answer: makeWebhook, again: showWebhooks },
    { method: 'get', path: one, doing: 'see this webhook', answer: showWebhook },
    { method: 'post', path: one, doing, answer: changeWebhook, again: showWebhook },
    { method: 'post', path: `${one}/deliveries`, doing, answer: sendAgain, again: showWebhook },
    { method: 'get', path: `${one}/remove`, doing, answer: showRemoveWebhook },
    { method: 'post', path: `${one}/remove`, doing, answer: removeWebhook },
  ];
}
