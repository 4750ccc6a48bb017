import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import type { ActorContext } from '../ports/context';
import { changeWebhooks, findWebhook, inLog, recordWebhook } from './change-webhooks';

const Input = z.strictObject({ webhook: Id });

/** Ends a subscription for good, also for what waits (R7); its secrets are wiped.
 * @throws NotAllowedError, NotFreshError, NotFoundError */
export async function removeWebhook(ctx: ActorContext, input: z.infer<typeof Input>): Promise<void> {
  const { webhook: id } = parse(Input, input);
  await changeWebhooks(ctx, 'removeWebhook', async (tx) => {
    const webhook = await findWebhook(tx, id);
    for (const sealed of webhook.secrets) await tx.wipe(sealed);
    await tx.webhooks.remove(id, ctx.clock.now());
    await recordWebhook(ctx, tx, { id, action: 'webhook.removed', before: inLog(webhook) });
  });
}
