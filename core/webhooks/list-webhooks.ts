import { requireOperator } from '../access/staff';
import type { ActorContext } from '../ports/context';
import { showWebhook, type ShownWebhook } from './shown';

/** Where the installation tells of changes, oldest first; no secret of any.
 * @throws NotAllowedError */
export async function listWebhooks(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<ShownWebhook[]> {
  await requireOperator(ctx, ctx.read, 'webhooks');
  return (await ctx.read.webhooks.all()).map(showWebhook);
}
