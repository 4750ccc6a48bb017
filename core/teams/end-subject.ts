import type { StoredGrant, Subject } from '../ports/stores/access-store';
import type { RemoteState } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import type { TeamLink } from '../ports/stores/team-store';

/** Ends all that a subject holds and all that is closed to it; answers what it held. */
export async function endSubject(tx: Writes, account: string, subject: Subject): Promise<StoredGrant[]> {
  const grants = await tx.access.grantsOf(subject);
  for (const { id } of grants) await tx.access.endGrant(id);
  await tx.access.setDepartmentRule(account, subject, undefined);
  return grants;
}

/** Ends a link: what it gave ends with it, and whoever was let in by it; should there be another, it starts with nothing. Whoever
 * calls it bumps the link's account. */
export async function endLink(
  tx: Writes,
  { id, account }: TeamLink,
  state: Extract<RemoteState, 'closed' | 'rejected'>,
): Promise<StoredGrant[]> {
  const grants = await endSubject(tx, account, { kind: 'remote', id });
  await tx.teams.dismissAll(id);
  await tx.people.setRemoteState(id, state);
  return grants;
}
