import { z } from 'zod';
import { parse } from '../access/parse';
import { requireOperator } from '../access/staff';
import { LimitReachedError } from '../errors';
import type { ActorContext } from '../ports/context';
import { changeWebhooks, inLog, issuerIn, recordWebhook } from './change-webhooks';
import { Events } from './events';
import { sealSecret } from './secret';
import { showWebhook, type IssuedWebhook } from './shown';
import { Description, requireTarget, Url } from './target';

/** Where to tell of what, and what that is for. */
export const AddWebhook = z.strictObject({
  url: Url,
  events: Events,
  description: Description.default(''),
});
/** The same, as callers write it. */
export type AddWebhook = z.input<typeof AddWebhook>;

/** Each of them is told in the transaction of each change. */
const MOST = 50;

/**
 * Subscribes a receiver to changes. Its secret is answered once; what is kept of it is sealed.
 * @throws NotAllowedError, NotFreshError, InvalidInputError, LimitReachedError
 */
export async function addWebhook(ctx: ActorContext, input: AddWebhook): Promise<IssuedWebhook> {
  const { url: written, events, description } = parse(AddWebhook, input);
  await requireOperator(ctx, ctx.read, 'webhooks');
  const url = await requireTarget(ctx, written);
  return changeWebhooks(ctx, 'addWebhook', async (tx) => {
    if ((await tx.webhooks.all()).length >= MOST) throw new LimitReachedError('webhooks');
    const { secret, sealed } = await sealSecret(ctx, tx);
    const webhook = {
      ...{ id: ctx.ids.next(), url, events: [...new Set(events)].sort(), description, ...issuerIn(ctx) },
      ...{ secrets: [sealed], createdAt: ctx.clock.now() },
    };
    await tx.webhooks.add(webhook);
    await recordWebhook(ctx, tx, { id: webhook.id, action: 'webhook.added', after: inLog(webhook) });
    return { ...showWebhook(webhook), secret };
  });
}
