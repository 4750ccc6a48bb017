import type { DepartmentFact } from '../../access/facts';
import type { PermissionKey } from '../../access/catalogue';
import type { HostAccount, HostDepartment, HostService, HostStaff } from '../host';

/** The host's facts as we last read them. */
export interface AccountReads {
  account(id: string): Promise<HostAccount | undefined>;
  /** By label, at most `limit`, after this label. */
  list(search: string, limit: number): Promise<HostAccount[]>;
  /** A page of them by label; found by label and id, or by the beginning of an address of anybody on them. */
  page(asked: AccountsAsked): Promise<HostAccount[]>;
  count(): Promise<number>;
  /** Those that are not closed and that nobody owns, at most `limit`. */
  ownerless(limit: number): Promise<HostAccount[]>;
  services(account: string): Promise<HostService[]>;
  /** What the services that have not ended are called, in the same order. */
  serviceNames(account: string): Promise<Pick<HostService, 'id' | 'label'>[]>;
  /** Ids of services that have not ended, in their order; of these only, where some are named. */
  serviceIds(
    account: string,
    page: { after: string; limit: number; only?: readonly string[] },
  ): Promise<string[]>;
  service(id: string): Promise<HostService | undefined>;
  departments(): Promise<(DepartmentFact & { position: number })[]>;
  staff(id: string): Promise<HostStaff | undefined>;
  allStaff(): Promise<HostStaff[]>;
  /** What is said of keys at one level; who says nothing of a key inherits. */
  ceiling(level: CeilingLevel, holder: string): Promise<ReadonlyMap<PermissionKey, boolean>>;
  /** Groups that accounts are in, by name, with how many. */
  groups(): Promise<{ group: string; clients: number }[]>;
  /** How many open accounts inherit a level's word on a key, and how many subjects there were given what brings it. */
  underCeiling(asked: UnderCeiling): Promise<{ clients: number; holders: number }>;
  /** How far a reader of something has come; '' at the beginning. */
  cursor(name: string): Promise<string>;
}

/** Where a list of accounts is. */
export interface AccountPosition {
  label: string;
  id: string;
}

/** Which accounts, and where the page begins. */
export interface AccountsAsked {
  search: string;
  after?: AccountPosition;
  limit: number;
}

/** Whose word on a key it is: the installation's, a client group's, or one client's. */
export type CeilingLevel = 'installation' | 'group' | 'account';

/** Whose word on which key, and the keys that bring it along. */
export interface UnderCeiling {
  level: Exclude<CeilingLevel, 'account'>;
  holder: string;
  key: PermissionKey;
  giving: readonly PermissionKey[];
}

/** The same, with the writes that take in what the host says now. */
export interface AccountWrites extends AccountReads {
  /** Keeps when a reading of the host began, by the database's clock; false when a later one was taken in before. */
  noteRead(what: string, at: number): Promise<boolean>;
  putAccount(account: HostAccount, readAt: number): Promise<void>;
  endService(id: string): Promise<void>;
  putServices(account: string, services: readonly HostService[], readAt: number): Promise<void>;
  putDepartments(departments: readonly HostDepartment[], readAt: number): Promise<void>;
  putStaff(staff: readonly HostStaff[], readAt: number): Promise<void>;
  /** `undefined`: inherits. */
  setCeiling(
    level: CeilingLevel,
    holder: string,
    key: PermissionKey,
    allowed: boolean | undefined,
  ): Promise<void>;
  moveCursor(name: string, position: string): Promise<void>;
  /** The same where there was no position yet; true for the first and never again. */
  startCursor(name: string, position: string): Promise<boolean>;
}
