import type { Desk } from './desk';
import { heldRow, permitted, type Permit } from './permit';

/** Lets a domain renew by itself, or end when its time is over.
 * @throws HostError for an unknown one */
export async function setRenewal(
  desk: Desk,
  { account, domain, renews }: { account: string; domain: string; renews: boolean },
  permit: Permit,
): Promise<void> {
  await permitted(desk, permit, async (tx) => {
    const where = { id: domain, client_id: account };
    await heldRow(tx, 'host_domain', where);
    await tx('host_domain')
      .where(where)
      .update({ renews: renews ? 1 : 0 });
  });
}
