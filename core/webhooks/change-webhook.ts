import { z } from 'zod';
import { Id } from '../access/inputs';
import { given } from '../access/given';
import { parse } from '../access/parse';
import { requireOperator } from '../access/staff';
import type { ActorContext } from '../ports/context';
import type { Webhook } from '../ports/stores/webhook-store';
import { changeWebhooks, findWebhook, inLog, issuerIn, recordWebhook } from './change-webhooks';
import { Events } from './events';
import { showWebhook, type ShownWebhook } from './shown';
import { Description, requireTarget, Url } from './target';

/** What shall be different; what isn't said stays. */
export const ChangeWebhook = z.strictObject({
  webhook: Id,
  url: Url.optional(),
  events: Events.optional(),
  description: Description.optional(),
  paused: z.boolean().optional(),
});
/** The same, as callers write it. */
export type ChangeWebhook = z.infer<typeof ChangeWebhook>;

/**
 * Changes where a webhook goes, what it is told, or whether it is. What waits is judged by it when it goes (R7), and from
 * now on it hangs on whoever changed it.
 * @throws NotAllowedError, NotFreshError, NotFoundError, InvalidInputError
 */
export async function changeWebhook(ctx: ActorContext, input: ChangeWebhook): Promise<ShownWebhook> {
  const { webhook: id, url: written, events, paused, ...rest } = parse(ChangeWebhook, input);
  await requireOperator(ctx, ctx.read, 'webhooks');
  const url = written === undefined ? undefined : await requireTarget(ctx, written);
  const sorted = events && [...new Set(events)].sort();
  return changeWebhooks(ctx, 'changeWebhook', async (tx) => {
    const before = await findWebhook(tx, id);
    const { token: _token, ...kept } = withPause(before, paused);
    const after: Webhook = { ...kept, ...given({ url, events: sorted, ...rest }), ...issuerIn(ctx) };
    await tx.webhooks.change(after);
    const said = { before: inLog(before), after: inLog(after) };
    await recordWebhook(ctx, tx, { id, action: 'webhook.changed', ...said });
    return showWebhook(after);
  });
}

function withPause(webhook: Webhook, paused: boolean | undefined): Webhook {
  if (paused === undefined) return webhook;
  const { paused: before, ...going } = webhook;
  return paused ? { ...going, paused: before ?? 'asked' } : going;
}
