import type { PermissionKey } from '../../access/catalogue';
import type { Facts } from '../../access/facts';
import type { Principal } from '../../access/principal';

/** Who may be among the recipients of something, with all that decides about them. */
export interface Candidate {
  principal: Principal;
  name: string;
  email: string;
  /** What they hold of the keys that were asked for, and nothing else. */
  facts: Facts;
}

/** What to look for: who has any of `having`, or a role on the domain, and the owner and masters. */
export interface CandidateQuery {
  account: string;
  having: readonly PermissionKey[];
  /** All keys that their facts shall tell of. */
  keys: readonly PermissionKey[];
  service?: string;
  domain?: string;
  /** Of every service and every domain of the account instead. */
  everywhere?: true;
}

/** Who may be told of something, and who chose not to be. */
export interface NoticeReads {
  /** In one statement, however many they are; and the database's clock then. */
  candidates(query: CandidateQuery): Promise<{ candidates: Candidate[]; now: number }>;
  /** Who chose not to get this kind. */
  optedOut(account: string, kind: string): Promise<ReadonlySet<string>>;
  /** Everybody's choices: the kinds that each chose not to get. */
  optOuts(account: string): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** The kinds that one of them chose not to get. */
  optOutsOf(account: string, principal: Principal): Promise<string[]>;
}

/** The same, with the choices themselves. */
export interface NoticeWrites extends NoticeReads {
  optOut(account: string, principal: Principal, kind: string, at: number): Promise<void>;
  clearOptOut(account: string, principal: Principal, kind: string): Promise<void>;
}
