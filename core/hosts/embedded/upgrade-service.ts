import { changeService } from './change-service';
import type { Desk } from './desk';
import { heldRow, permitted, type Permit } from './permit';
import { recordEvent } from './record-event';
import { replaceRow } from './replace-row';

/** Makes a service another product, at that one's price.
 * @throws HostError for an unknown service or product */
export async function upgradeService(
  desk: Desk,
  { account, service, product }: { account: string; service: string; product: string },
  permit: Permit,
): Promise<void> {
  await permitted(desk, permit, async (tx) => {
    await heldRow(tx, 'host_service', { id: service, client_id: account });
    const { name, cents, currency } = await heldRow<{ name: string; cents: number; currency: string }>(
      tx,
      'host_product',
      { id: product },
    );
    const at = desk.clock.now();
    await replaceRow(tx, 'host_price', { service_id: service }, { cents, currency, next_due_at: at });
    await recordEvent(tx, { kind: 'service.upgraded', subject: service }, at);
    await changeService(tx, desk, { account, service }, { product: name });
  });
}
