import { acceptLine } from './accepted';
import type { Desk } from './desk';
import { heldRow, permitted, type Permit } from './permit';
import { recordEvent } from './record-event';

/** Accepts a contract in somebody's name; who accepted it first stays.
 * @throws HostError for an unknown one */
export async function acceptContract(
  desk: Desk,
  { account, contract, by }: { account: string; contract: string; by: string },
  permit: Permit,
): Promise<void> {
  const accepted_by = acceptLine('name', by, 191);
  await permitted(desk, permit, async (tx) => {
    const where = { id: contract, client_id: account };
    const row = await heldRow<{ accepted_by: string }>(tx, 'host_contract', where);
    if (row.accepted_by !== '') return;
    await tx('host_contract').where(where).update({ accepted_by });
    await recordEvent(tx, { kind: 'contract.accepted', subject: contract }, desk.clock.now());
  });
}
