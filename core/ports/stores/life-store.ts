import type { DepartmentRule } from '../../access/facts';
import type { Principal } from '../../access/principal';
import type { Subject } from './access-store';

/** A pending or active link: `account` opened itself to a team of `home`. */
export interface LiveLink {
  id: string;
  account: string;
  home: string;
  team: string;
}

/** What ends when something it hangs on does (R19). */
export interface LifeReads {
  /** Live links on either side of an account. */
  linksOf(account: string): Promise<LiveLink[]>;
  liveLink(id: string): Promise<LiveLink | undefined>;
  /** Accounts with a rule that names this department. */
  accountsNaming(department: string): Promise<string[]>;
  rulesNaming(account: string, department: string): Promise<{ subject: Subject; rule: DepartmentRule }[]>;
  /** Everybody in a team, a joined contact's user too. */
  membersOf(team: string): Promise<Principal[]>;
}

/** The same, with what ends. */
export interface LifeWrites extends LifeReads {
  closeLink(id: string): Promise<void>;
}
