import type { Subject } from '../ports/stores/access-store';
import type { Writes } from '../ports/stores/stores';

/** Moves the grants of one subject to another, where nobody else comes to hold them; of two alike the one that lasts longer stays. */
export async function moveGrants(tx: Writes, from: Subject, to: Subject): Promise<void> {
  const there = await tx.access.grantsOf(to);
  for (const grant of await tx.access.grantsOf(from)) {
    await tx.access.endGrant(grant.id);
    const alike = there.find(({ key, service }) => key === grant.key && service === grant.service);
    const until = ({ expiresAt = Infinity }: { expiresAt?: number }) => expiresAt;
    if (!alike || until(alike) < until(grant)) await tx.access.putGrant({ ...grant, subject: to });
  }
}
