import { insertOnce } from '../../storage/insert-once';
import { acceptBody } from './accepted';
import type { Desk } from './desk';
import { heldRow, permitted, type Permit } from './permit';
import { recordEvent } from './record-event';

/** Asks for a service to end, once; staff do the rest.
 * @throws HostError for an unknown service, or without a reason */
export async function requestCancellation(
  desk: Desk,
  { account, service, reason }: { account: string; service: string; reason: string },
  permit: Permit,
): Promise<void> {
  acceptBody(reason);
  await permitted(desk, permit, async (tx) => {
    await heldRow(tx, 'host_service', { id: service, client_id: account });
    const at = desk.clock.now();
    const row = { service_id: service, client_id: account, reason, at };
    if (!(await insertOnce(tx, 'host_cancellation', ['service_id'], row))) return;
    await recordEvent(tx, { kind: 'service.ending', subject: service }, at);
  });
}
