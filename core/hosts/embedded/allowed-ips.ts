import { isIP } from 'node:net';
import { HostError } from '../../errors';
import type { Desk } from './desk';
import { heldRow, permitted, type Permit } from './permit';

/** Lets the client area be used from one address more.
 * @throws HostError for what is none */
export async function addAllowedIp(
  desk: Desk,
  { account, address }: { account: string; address: string },
  permit: Permit,
): Promise<void> {
  if (isIP(address) === 0 || address.length > 43) throw new HostError('validation', 'address.unusable');
  await permitted(desk, permit, async (tx) => {
    const row = { client_id: account, address };
    if (await tx('host_allowed_ip').where(row).first()) return;
    await tx('host_allowed_ip').insert({ ...row, id: desk.ids.next() });
  });
}

/** Takes one away.
 * @throws HostError for an unknown one */
export async function removeAllowedIp(
  desk: Desk,
  { account, id }: { account: string; id: string },
  permit: Permit,
): Promise<void> {
  await permitted(desk, permit, async (tx) => {
    await heldRow(tx, 'host_allowed_ip', { id, client_id: account });
    await tx('host_allowed_ip').where({ id }).del();
  });
}
