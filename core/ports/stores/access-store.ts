import type { DepartmentRule, Facts, Grant } from '../../access/facts';
import type { PermissionKey } from '../../access/catalogue';
import type { Principal } from '../../access/principal';

/** What holds grants (design section 1). */
export interface Subject {
  kind: 'membership' | 'contact' | 'team' | 'remote';
  id: string;
}

/** A grant with whose it is and who gave it; `grantedAt` is in UTC milliseconds. */
export interface StoredGrant extends Grant {
  account: string;
  subject: Subject;
  grantedBy: Principal;
  grantedAt: number;
}

/** Facts, the epochs they were read with, and the database's clock at that moment. */
export interface LoadedFacts {
  facts: Facts;
  vector: ReadonlyMap<string, number>;
  now: number;
}

/** Who a decision is about; `login` says whether a sign-in stands behind them now. */
export interface Question {
  principal: Principal;
  account: string;
  login: boolean;
}

/** Which keys on which account; a key of one service counts where no service, or that one, is asked about. */
export interface Holders {
  account: string;
  keys: readonly PermissionKey[];
  service?: string;
  /** Only principals of this kind. */
  kind?: string;
}

/** What decisions are made from. */
export interface AccessReads {
  /** Everything about one principal on one account, in one statement; undefined when there is no such account. */
  facts(question: Question): Promise<LoadedFacts | undefined>;
  /** The vector alone, and the clock. A scope that is missing from it: deny. */
  vector(scopes: readonly string[]): Promise<{ epochs: ReadonlyMap<string, number>; now: number }>;
  /** The account that an account or service is of, and somebody's vector for it, in one statement. No account: there is no
   * such thing. */
  vectorAt(
    asked: { type: 'account' | 'service'; id: string },
    scopes: readonly [principal: string, catalogue: string],
  ): Promise<{ account?: string; epochs: ReadonlyMap<string, number>; now: number }>;
  grantsOf(subject: Subject): Promise<StoredGrant[]>;
  /** The same of several at once. */
  grantsOfEach(subjects: readonly Subject[]): Promise<StoredGrant[]>;
  /** Principals who may hold one of these keys, after this one in the order of kind and id; facts decide who does. */
  holders(asked: Holders, after: string, limit: number): Promise<Principal[]>;
  /** Accounts on which somebody may hold something, after this one in their order; facts decide on which. */
  accountsOf(principal: Principal, after: string, limit: number): Promise<string[]>;
  /** What somebody gave on an account and still stands. */
  grantedBy(account: string, principal: Principal): Promise<StoredGrant[]>;
  departmentRule(subject: Subject): Promise<DepartmentRule | undefined>;
}

/** The same, with what changes decisions; whoever uses it bumps the epochs that hang on it (R7). */
export interface AccessWrites extends AccessReads {
  putGrant(grant: StoredGrant): Promise<void>;
  endGrant(id: string): Promise<void>;
  /** Many at once; none of them is there yet. */
  addGrants(grants: readonly StoredGrant[]): Promise<void>;
  endGrants(ids: readonly string[]): Promise<void>;
  /** Ends every grant of an account for one service, and says how many that were. */
  endGrantsOfService(account: string, service: string): Promise<number>;
  setDepartmentRule(account: string, subject: Subject, rule: DepartmentRule | undefined): Promise<void>;
  /** Moves epochs on, so that every node decides anew (R7). Sorted inside. */
  bump(scopes: Iterable<string>): Promise<void>;
  /** New accounts and principals need their rows before anything can lock them. */
  createScopes(scopes: Iterable<string>): Promise<void>;
  /** Reads epochs and holds them still until this transaction ends. */
  hold(scopes: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
