import { NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { HostStaff } from '../ports/host';
import type { Reads, Writes } from '../ports/stores/stores';
import { partsOf, type Principal } from './principal';

/** What staff roles may do (R18): `admin` all, `support` tickets of its departments, `auditor` rights and activity. */
export type StaffAct = 'change' | 'audit' | 'tickets';

const ROLES: Record<StaffAct, readonly HostStaff['role'][]> = {
  change: ['admin'],
  audit: ['admin', 'auditor'],
  tickets: ['admin', 'support'],
};

/** Whether this principal is staff at all. */
export function isStaff(principal: Principal): boolean {
  return partsOf(principal).kind === 'staff';
}

/** The role of a staff member who asks, as the host gave it; undefined for everybody else. */
export async function myStaffRole(
  { actor, read }: ActorContext,
  _input: Record<string, never>,
): Promise<HostStaff['role'] | undefined> {
  return isStaff(actor.principal)
    ? (await read.accounts.staff(partsOf(actor.principal).id))?.role
    : undefined;
}

/** The staff member who acts, if the role may do this.
 * @throws NotAllowedError when it may not, or the host no longer knows them */
export async function requireStaff(
  { actor }: ActorContext,
  read: Reads | Writes,
  act: StaffAct,
): Promise<HostStaff> {
  const staff = await read.accounts.staff(partsOf(actor.principal).id);
  if (!isStaff(actor.principal) || !staff || !ROLES[act].includes(staff.role)) {
    throw new NotAllowedError('STAFF_ROLE', { act });
  }
  return staff;
}
