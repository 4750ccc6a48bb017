import { HostError } from '../../errors';
import { acceptLine } from './accepted';
import type { Desk } from './desk';
import { heldRow, permitted, type Permit } from './permit';

const form =
  /^(ssh-(ed25519|rsa)|ecdsa-sha2-nistp(256|384|521)) [A-Za-z0-9+/]{20,8000}={0,3}( [^\r\n]{0,200})?$/;

/** Puts a public key on a client's servers.
 * @throws HostError for what is none */
export async function addSshKey(
  desk: Desk,
  { account, name, publicKey }: { account: string; name: string; publicKey: string },
  permit: Permit,
): Promise<void> {
  acceptLine('name', name, 191);
  const public_key = publicKey.trim();
  if (!form.test(public_key)) throw new HostError('validation', 'ssh_key.unusable');
  await permitted(desk, permit, async (tx) => {
    await tx('host_ssh_key').insert({ id: desk.ids.next(), client_id: account, name, public_key });
  });
}

/** Takes one away.
 * @throws HostError for an unknown one */
export async function removeSshKey(
  desk: Desk,
  { account, id }: { account: string; id: string },
  permit: Permit,
): Promise<void> {
  await permitted(desk, permit, async (tx) => {
    await heldRow(tx, 'host_ssh_key', { id, client_id: account });
    await tx('host_ssh_key').where({ id }).del();
  });
}
