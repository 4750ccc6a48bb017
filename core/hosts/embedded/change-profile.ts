import { HostError } from '../../errors';
import type { Profile } from './area-records';
import type { Desk } from './desk';
import { permitted, type Permit } from './permit';
import { replaceRow } from './replace-row';

/** Says anew how a client is reached; what is left empty isn't known.
 * @throws HostError for what is too long */
export async function changeProfile(
  desk: Desk,
  { account, phone, street, city }: Profile & { account: string },
  permit: Permit,
): Promise<void> {
  if (phone.length > 40 || street.length > 191 || city.length > 191) {
    throw new HostError('validation', 'profile.too_long');
  }
  await permitted(desk, permit, (tx) =>
    replaceRow(tx, 'host_profile', { client_id: account }, { phone, street, city }),
  );
}
