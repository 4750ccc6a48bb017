import { insertOnce } from '../../storage/insert-once';
import { acceptLine } from './accepted';
import type { Desk } from './desk';
import { heldRow, permitted, type Permit } from './permit';
import { recordEvent } from './record-event';

/** Orders a product at the price it has now; a form that is sent again, with the same key, orders nothing more.
 * @throws HostError for an unknown product */
export async function placeOrder(
  desk: Desk,
  { account, product, key }: { account: string; product: string; key: string },
  permit: Permit,
): Promise<void> {
  const id = acceptLine('key', key, 64);
  await permitted(desk, permit, async (tx) => {
    const { name, cents, currency } = await heldRow<{ name: string; cents: number; currency: string }>(
      tx,
      'host_product',
      { id: product },
    );
    const at = desk.clock.now();
    const row = { id, client_id: account, product: name, cents, currency, at };
    if (!(await insertOnce(tx, 'host_order', ['id'], row))) return;
    await recordEvent(tx, { kind: 'order.placed', subject: id }, at);
  });
}
