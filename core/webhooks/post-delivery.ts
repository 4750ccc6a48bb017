import { ConflictError } from '../errors';
import { webhookLane } from '../ports/letter';
import type { Webhook } from '../ports/stores/webhook-store';
import type { Writes } from '../ports/stores/stores';

/** Puts a delivery at the end of what its webhook is told. */
export async function postDelivery(
  tx: Pick<Writes, 'post'>,
  webhook: string,
  delivery: string,
): Promise<void> {
  await tx.post({ lane: webhookLane(webhook), kind: 'webhook.deliver', payload: { delivery } });
}

/** What is paused gets nothing, also when somebody asks for it.
 * @throws ConflictError */
export function requireTold({ paused }: Webhook): void {
  if (paused !== undefined) throw new ConflictError('webhook', 'PAUSED');
}
