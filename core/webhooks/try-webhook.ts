import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import type { ActorContext } from '../ports/context';
import type { WebhookDelivery } from '../ports/stores/webhook-store';
import { actOnWebhooks, findWebhook, recordWebhook } from './change-webhooks';
import { testBody } from './event-body';
import { TEST_EVENT } from './events';
import { postDelivery, requireTold } from './post-delivery';
import { showDelivery, type ShownDelivery } from './shown';

const Input = z.strictObject({ webhook: Id });

/** Tells a webhook that it is tried, whatever it subscribed to.
 * @throws NotAllowedError, NotFoundError, ConflictError for one that is paused */
export async function testWebhook(ctx: ActorContext, input: z.infer<typeof Input>): Promise<ShownDelivery> {
  const { webhook: id } = parse(Input, input);
  return actOnWebhooks(ctx, 'testWebhook', async (tx) => {
    requireTold(await findWebhook(tx, id));
    const [event, createdAt] = [ctx.ids.next(), ctx.clock.now()];
    const delivery: WebhookDelivery = {
      ...{ id: ctx.ids.next(), webhook: id, event, type: TEST_EVENT, account: '' },
      ...{ body: testBody(event, id, createdAt), state: 'waiting', attempts: 0, createdAt },
    };
    await tx.webhooks.addDelivery(delivery);
    await postDelivery(tx, id, delivery.id);
    await recordWebhook(ctx, tx, { id, action: 'webhook.tested' });
    return showDelivery(delivery);
  });
}
