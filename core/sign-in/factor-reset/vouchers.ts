import { partsOf, type Principal } from '../../access/principal';
import type { FactorReset } from '../../ports/stores/factor-reset-store';
import type { Reads, Writes } from '../../ports/stores/stores';

/** Whether only staff can vouch: for owners of an account, and for one another (R18). */
export async function needsStaff(read: Reads | Writes, principal: Principal): Promise<boolean> {
  const { kind, id } = partsOf(principal);
  if (kind === 'staff') return true;
  return (await read.users.memberships(id)).some(({ role }) => role === 'owner');
}

/** Whether a user looks after an account: its owner and masters do. */
export async function manages(read: Reads | Writes, user: string, account: string): Promise<boolean> {
  return (await read.users.managers(account)).some((manager) => manager.user === user);
}

/** Whether whoever vouched still could: what somebody vouched for ends with their place (R7). */
export async function isVouched(read: Reads | Writes, reset: FactorReset, now: number): Promise<boolean> {
  const { principal, state, vouchedBy, vouchedIn, secondedBy, opensAt } = reset;
  if (state !== 'vouched' || vouchedBy === undefined || opensAt > now) return false;
  if ((await needsStaff(read, principal)) !== (vouchedIn === undefined)) return false;
  if (vouchedIn !== undefined) return manages(read, partsOf(vouchedBy).id, vouchedIn);
  const both = [vouchedBy, ...(secondedBy === undefined ? [] : [secondedBy])];
  const staff = await Promise.all(both.map((one) => read.accounts.staff(partsOf(one).id)));
  return staff.every((one) => one?.role === 'admin');
}
