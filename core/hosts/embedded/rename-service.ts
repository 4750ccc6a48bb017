import { acceptLine } from './accepted';
import { changeService } from './change-service';
import type { Desk } from './desk';
import { heldRow, permitted, type Permit } from './permit';

/** Gives a service another name.
 * @throws HostError for an unknown service, or a name that isn't one */
export async function renameService(
  desk: Desk,
  { account, service, name }: { account: string; service: string; name: string },
  permit: Permit,
): Promise<void> {
  acceptLine('name', name, 191);
  await permitted(desk, permit, async (tx) => {
    await heldRow(tx, 'host_service', { id: service, client_id: account });
    await changeService(tx, desk, { account, service }, { name });
  });
}
