import type { ClosableChannel } from './channels';
import type { PermissionKey } from './catalogue';
import type { Principal } from './principal';

/** Ownership and what a principal is on an account; an outsider has at most a remote team there. */
export type Role = 'owner' | 'master' | 'member' | 'contact' | 'outsider';

/** A key given to a subject, account-wide or for one service, until an instant (exclusive) or for good. */
export interface Grant {
  readonly id: string;
  readonly key: PermissionKey;
  /** Absent: account-wide. */
  readonly service?: string;
  readonly expiresAt?: number;
}

/** Departments closed to a subject: all but these are open, or only these are (R4). */
export interface DepartmentRule {
  readonly mode: 'allBut' | 'only';
  readonly departments: readonly string[];
}

/** Why a source gives nothing at the moment; undefined when it does. */
export type Sleep =
  | 'MEMBERSHIP_SUSPENDED'
  | 'ADDRESS_UNPROVED'
  | 'LINK_PENDING'
  | 'LINK_CLOSED'
  | 'HOME_SUSPENDED'
  | 'NOT_ADMITTED';

/** One place where a principal's keys come from (R1). */
export interface Source {
  readonly kind: 'membership' | 'contact' | 'team' | 'remote';
  readonly id: string;
  readonly label: string;
  readonly asleep?: Sleep;
  readonly grants: readonly Grant[];
  readonly departmentRule?: DepartmentRule;
}

/** A service of the account and what the host offers on it. */
export interface ServiceFact {
  readonly id: string;
  readonly label: string;
  readonly offers: readonly PermissionKey[];
}

/** A support department; some stay open to a suspended account (R19). */
export interface DepartmentFact {
  readonly id: string;
  readonly label: string;
  readonly openWhileSuspended: boolean;
}

/** Whether an account is served (R19): suspended, a few keys still work; closed, it is for staff only. */
export type AccountState = 'active' | 'suspended' | 'closed';

/** Everything a decision about one principal on one account rests on, read in one statement with its epochs. */
export interface Facts {
  readonly principal: Principal;
  /** Other names of the same person here: a joined contact (R20). */
  readonly also: readonly Principal[];
  /** Contacts of the account that are this same person, joined or not, their teams, and the remote teams that the person
   * is in by any of its names, on any account: nobody gives to themselves (R6). */
  readonly own: readonly { readonly kind: 'contact' | 'team' | 'remote'; readonly id: string }[];
  /** Whether a sign-in stands behind the principal at this moment (R13). */
  readonly login: boolean;
  readonly account: { readonly id: string; readonly label: string; readonly state: AccountState };
  readonly role: Role;
  readonly suspended: boolean;
  /** By which channels the principal doesn't come in here: closed to everybody on the account, or to this one. */
  readonly closed: readonly ClosableChannel[];
  readonly sources: readonly Source[];
  /** Keys the host doesn't allow this client, after client, group and installation were asked. */
  readonly notOffered: ReadonlySet<PermissionKey>;
  readonly services: readonly ServiceFact[];
  readonly departments: readonly DepartmentFact[];
}

/** Whether somebody has nothing to do with an account: no place on it, and no team of theirs let in. */
export function isStranger({ role, sources }: Facts): boolean {
  return role === 'outsider' && sources.every(({ asleep }) => asleep !== undefined);
}
