import type { Desk } from './desk';
import { heldRow, permitted, type Permit } from './permit';
import { recordEvent } from './record-event';

/** Accepts an estimate, once.
 * @throws HostError for an unknown one */
export async function acceptEstimate(
  desk: Desk,
  { account, estimate }: { account: string; estimate: string },
  permit: Permit,
): Promise<void> {
  await permitted(desk, permit, async (tx) => {
    const where = { id: estimate, client_id: account };
    const { status } = await heldRow<{ status: string }>(tx, 'host_estimate', where);
    if (status === 'accepted') return;
    await tx('host_estimate').where(where).update({ status: 'accepted' });
    await recordEvent(tx, { kind: 'estimate.accepted', subject: estimate }, desk.clock.now());
  });
}
