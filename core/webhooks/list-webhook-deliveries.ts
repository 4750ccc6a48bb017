import { z } from 'zod';
import { given } from '../access/given';
import { Id } from '../access/inputs';
import type { Page } from '../access/page';
import { parse } from '../access/parse';
import { requireOperator } from '../access/staff';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { DELIVERY_STATES } from '../ports/stores/webhook-store';
import { showDelivery, type ShownDelivery } from './shown';

/** Whose deliveries; `before`: an id, for the next page. */
export const ListWebhookDeliveries = z.strictObject({
  webhook: Id,
  state: z.enum(DELIVERY_STATES).optional(),
  before: Id.optional(),
  limit: z.number().int().min(1).max(100).default(25),
});
/** The same, as callers write it. */
export type ListWebhookDeliveries = z.input<typeof ListWebhookDeliveries>;

/** What a webhook was told in the last 30 days and how that went, newest first; of one that was removed too.
 * @throws NotAllowedError, NotFoundError */
export async function listWebhookDeliveries(
  ctx: ActorContext,
  input: ListWebhookDeliveries,
): Promise<Page<ShownDelivery>> {
  const { webhook, limit, ...asked } = parse(ListWebhookDeliveries, input);
  await requireOperator(ctx, ctx.read, 'webhooks');
  if (!(await ctx.read.webhooks.wasThere(webhook))) throw new NotFoundError('webhook');
  const found = await ctx.read.webhooks.deliveries({ webhook, limit: limit + 1, ...given(asked) });
  const items = found.slice(0, limit).map(showDelivery);
  const last = items.at(-1);
  return found.length > limit && last ? { items, next: last.id } : { items };
}
