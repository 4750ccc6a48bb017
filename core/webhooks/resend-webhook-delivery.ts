import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { WebhookDelivery } from '../ports/stores/webhook-store';
import { actOnWebhooks, findWebhook, recordWebhook } from './change-webhooks';
import { without } from './judge-delivery';
import { postDelivery, requireTold } from './post-delivery';
import { showDelivery, type ShownDelivery } from './shown';

const Input = z.strictObject({ webhook: Id, delivery: Id });

/**
 * Sends a delivery again, under the id that it had, behind what waits. It is judged anew when it goes (R7).
 * @throws NotAllowedError, NotFoundError also for another webhook's, ConflictError for a webhook that is paused
 */
export async function resendWebhookDelivery(
  ctx: ActorContext,
  input: z.infer<typeof Input>,
): Promise<ShownDelivery> {
  const { webhook: id, delivery: which } = parse(Input, input);
  return actOnWebhooks(ctx, 'resendWebhookDelivery', async (tx) => {
    requireTold(await findWebhook(tx, id));
    const found = await tx.webhooks.delivery(which);
    if (found?.webhook !== id) throw new NotFoundError('delivery');
    const again: WebhookDelivery = { ...without(found), state: 'waiting' };
    await tx.webhooks.noteDelivery(again);
    await postDelivery(tx, id, which);
    await recordWebhook(ctx, tx, { id, action: 'webhook.resent', after: { delivery: which } });
    return showDelivery(again);
  });
}
