import { z } from 'zod';
import { given, type ShownWebhook } from '../../../core/index';
import { nextOf, pageOf, placeOf } from '../cursor';
import { wholeOf } from '../fields';
import { operation } from '../operation';
import {
  Delivery,
  DeliveryPlace,
  DeliverySearch,
  IssuedWebhook,
  NewWebhook,
  Webhook,
  WebhookChange,
  WebhookPlace,
} from './schema';

const tag = 'Webhooks';
const ALL = '/webhooks';
const ONE = `${ALL}/{webhook}`;
const DELIVERIES = `${ONE}/deliveries`;

const shown = <W extends ShownWebhook>(webhook: W) => ({ ...webhook, events: [...webhook.events] });

/** Where the installation tells of changes, and what was delivered there. */
export const webhookOperations = [
  operation({
    ...{ id: 'listWebhooks', method: 'get', path: ALL, tag, summary: 'Every webhook, without secrets' },
    ...{ useCase: 'listWebhooks', answer: wholeOf(Webhook) },
    run: async (as) => ({ items: (await as.listWebhooks({})).map(shown) }),
  }),
  operation({
    ...{ id: 'addWebhook', method: 'post', path: ALL, tag, summary: 'Be told of changes' },
    ...{ useCase: 'addWebhook', body: NewWebhook, answer: IssuedWebhook, status: 201, secrets: ['secret'] },
    run: async (as, input) => shown(await as.addWebhook(input)),
  }),
  operation({
    ...{ id: 'changeWebhook', method: 'patch', path: ONE, tag },
    summary: 'Change where a webhook goes or what it is told, or pause it',
    ...{ useCase: 'changeWebhook', params: WebhookPlace, body: WebhookChange, answer: Webhook },
    run: async (as, input) => shown(await as.changeWebhook(input)),
  }),
  operation({
    ...{ id: 'rotateWebhookSecret', method: 'post', path: `${ONE}/rotate`, tag },
    summary: 'Give a webhook a new secret; the old one signs beside it for 24 hours',
    ...{
      useCase: 'rotateWebhookSecret',
      params: WebhookPlace,
      answer: IssuedWebhook,
      secrets: ['secret'],
    },
    run: async (as, input) => shown(await as.rotateWebhookSecret(input)),
  }),
  operation({
    ...{ id: 'removeWebhook', method: 'delete', path: ONE, tag, summary: 'Be told no more' },
    ...{ useCase: 'removeWebhook', params: WebhookPlace },
    run: async (as, input) => {
      await as.removeWebhook(input);
    },
  }),
  operation({
    ...{ id: 'testWebhook', method: 'post', path: `${ONE}/test`, tag, summary: 'Try a webhook' },
    ...{ useCase: 'testWebhook', params: WebhookPlace, answer: Delivery, status: 201 },
    run: (as, input) => as.testWebhook(input),
  }),
  operation({
    ...{ id: 'listWebhookDeliveries', method: 'get', path: DELIVERIES, tag },
    summary: 'What a webhook was told in the last 30 days, newest first',
    ...{ useCase: 'listWebhookDeliveries', params: WebhookPlace, query: DeliverySearch },
    answer: pageOf(Delivery),
    run: async (as, { webhook, state, cursor, limit }) => {
      const before = placeOf(z.string(), cursor);
      const { items, next } = await as.listWebhookDeliveries({ webhook, limit, ...given({ state, before }) });
      return { items, ...nextOf(next) };
    },
  }),
  operation({
    ...{ id: 'resendWebhookDelivery', method: 'post', path: `${DELIVERIES}/{delivery}/resend`, tag },
    summary: 'Send a delivery again, under the same id',
    ...{ useCase: 'resendWebhookDelivery', params: DeliveryPlace, answer: Delivery },
    run: (as, input) => as.resendWebhookDelivery(input),
  }),
];
