import { requireOperator } from '../access/staff';
import { DomainError } from '../errors';
import type { Context } from '../ports/context';
import type { DeliveryReason, Webhook, WebhookDelivery } from '../ports/stores/webhook-store';
import type { Writes } from '../ports/stores/stores';
import { TEST_EVENT, wants } from './events';

/** What is to be sent, and by what it is signed. */
export interface Due {
  readonly url: string;
  readonly delivery: WebhookDelivery;
  readonly secrets: readonly string[];
}

/**
 * Judges a delivery at the moment it goes (R7): what its webhook may no longer get is noted as dropped. `over`: it went
 * already, or nobody knows of it any more.
 */
export function judgeDelivery(ctx: Context, id: string): Promise<Due | 'dropped' | 'over' | 'unsigned'> {
  return ctx.transaction(async (tx) => {
    const delivery = await tx.webhooks.delivery(id);
    if (!delivery || delivery.state === 'delivered') return 'over';
    const webhook = await tx.webhooks.webhook(delivery.webhook);
    const reason = webhook ? await refusalOf(ctx, tx, webhook, delivery) : 'REMOVED';
    if (!webhook || reason !== undefined) {
      await tx.webhooks.noteDelivery({
        ...without(delivery),
        state: 'dropped',
        ...(reason ? { reason } : {}),
      });
      return 'dropped';
    }
    const secrets = await secretsOf(tx, webhook);
    if (secrets.length > 0) return { url: webhook.url, delivery, secrets };
    await tx.webhooks.noteDelivery({ ...without(delivery), state: 'failed', reason: 'SECRET' });
    return 'unsigned';
  });
}

/** A delivery without what was said of an earlier try. */
export function without({ reason: _reason, nextAt: _nextAt, ...delivery }: WebhookDelivery): WebhookDelivery {
  return delivery;
}

/** The secrets that did not end; one whose key is gone is none. */
async function secretsOf(tx: Writes, { secrets }: Webhook): Promise<string[]> {
  const known: string[] = [];
  for (const sealed of secrets) {
    const secret = await tx.unseal(sealed);
    if (secret !== undefined) known.push(secret);
  }
  return known;
}

async function refusalOf(
  ctx: Context,
  tx: Writes,
  webhook: Webhook,
  { type }: WebhookDelivery,
): Promise<DeliveryReason | undefined> {
  if (webhook.paused !== undefined) return webhook.paused === 'gone' ? 'GONE' : 'PAUSED';
  if (type !== TEST_EVENT && !wants(webhook.events, type)) return 'NARROWED';
  return (await mayStill(ctx, tx, webhook)) ? undefined : 'ISSUER';
}

/** Whether whoever made it could make it now. A service without a token is the machine's operator. */
async function mayStill(ctx: Context, tx: Writes, { issuer, token: id }: Webhook): Promise<boolean> {
  const token = id === undefined ? undefined : await tx.tokens.token(id);
  const actor = {
    ...{ principal: issuer, name: '', login: true, channel: 'system' as const },
    ...(id === undefined ? { scopes: ['webhooks' as const] } : { token: id, scopes: token?.scopes ?? [] }),
  };
  try {
    await requireOperator({ ...ctx, actor }, tx, 'webhooks');
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
