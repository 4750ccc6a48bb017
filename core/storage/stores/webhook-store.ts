import type { Knex } from 'knex';
import type { Principal } from '../../access/principal';
import type {
  DeliveryReason,
  DeliveryState,
  Webhook,
  WebhookDelivery,
  WebhookReads,
  WebhookWrites,
} from '../../ports/stores/webhook-store';
import type { Tx } from '../transaction';
import { all, list, number, one, optional, text, type Row } from './rows';

const HOOKS = 'latchkey_webhook';
const DELIVERIES = 'latchkey_webhook_delivery';

/** Webhooks and what is delivered to them. */
export function webhookReads(db: Knex): WebhookReads {
  const there = () => db(HOOKS).whereNull('removed_at').orderBy('id');
  return {
    webhook: async (id) => {
      const row = await one(there().where({ id }));
      return row && toWebhook(row);
    },
    all: async () => (await all(there())).map(toWebhook),
    live: async () => (await all(there().where({ paused: '' }))).map(toWebhook),
    wasThere: async (id) => (await one(db(HOOKS).where({ id }).select('id'))) !== undefined,
    delivery: async (id) => {
      const row = await one(db(DELIVERIES).where({ id }));
      return row && toDelivery(row);
    },
    deliveries: async ({ webhook, state, before, limit }) => {
      const query = db(DELIVERIES).where({ webhook_id: webhook }).orderBy('id', 'desc').limit(limit);
      if (state !== undefined) void query.where({ state });
      if (before !== undefined) void query.where('id', '<', before);
      return (await all(query)).map(toDelivery);
    },
  };
}

/** The same, with the writes that only a transaction may do. */
export function webhookWrites(tx: Tx): WebhookWrites {
  return {
    ...webhookReads(tx),
    add: async (webhook) => {
      await tx(HOOKS).insert({ id: webhook.id, created_at: webhook.createdAt, ...fromWebhook(webhook) });
    },
    change: async (webhook) => {
      await tx(HOOKS).where({ id: webhook.id }).update(fromWebhook(webhook));
    },
    remove: async (id, removed_at) => {
      await tx(HOOKS).where({ id }).update({ removed_at, secrets: '[]' });
    },
    addDelivery: async (delivery) => {
      const { id, webhook, event, type, account, body, createdAt } = delivery;
      await tx(DELIVERIES).insert({
        ...{ id, webhook_id: webhook, event_id: event, event: type, account_id: account, body },
        ...{ created_at: createdAt, ...fromDelivery(delivery) },
      });
    },
    noteDelivery: async (delivery) => {
      await tx(DELIVERIES).where({ id: delivery.id }).update(fromDelivery(delivery));
    },
  };
}

/** What may change of a webhook. */
function fromWebhook({ url, events, description, paused, issuer, token, secrets }: Webhook) {
  return {
    ...{ url, events: JSON.stringify(events), description, paused: paused ?? '' },
    ...{ issuer, issuer_token: token ?? null, secrets: JSON.stringify(secrets) },
  };
}

/** What may change of a delivery. */
function fromDelivery({ state, reason, attempts, status, triedAt, nextAt }: WebhookDelivery) {
  return {
    ...{ state, reason: reason ?? '', attempts, status: status ?? 0 },
    ...{ tried_at: triedAt ?? 0, next_at: nextAt ?? 0 },
  };
}

function toWebhook(row: Row): Webhook {
  const paused = text(row, 'paused') as '' | NonNullable<Webhook['paused']>;
  return {
    ...{ id: text(row, 'id'), url: text(row, 'url'), events: list(row, 'events') },
    ...{ description: text(row, 'description'), issuer: text(row, 'issuer') as Principal },
    ...(paused === '' ? {} : { paused }),
    ...optional(row, 'issuer_token', 'token'),
    ...{ secrets: list(row, 'secrets'), createdAt: number(row, 'created_at') },
  };
}

function toDelivery(row: Row): WebhookDelivery {
  const reason = text(row, 'reason') as '' | DeliveryReason;
  return {
    ...{ id: text(row, 'id'), webhook: text(row, 'webhook_id'), event: text(row, 'event_id') },
    ...{ type: text(row, 'event'), account: text(row, 'account_id'), body: text(row, 'body') },
    ...{ state: text(row, 'state') as DeliveryState, attempts: number(row, 'attempts') },
    ...{ createdAt: number(row, 'created_at'), ...(reason === '' ? {} : { reason }) },
    ...positive('status', number(row, 'status')),
    ...positive('triedAt', number(row, 'tried_at')),
    ...positive('nextAt', number(row, 'next_at')),
  };
}

function positive<K extends string>(name: K, value: number): { [P in K]?: number } {
  return (value > 0 ? { [name]: value } : {}) as { [P in K]?: number };
}
