import type { PermissionKey } from '../../access/catalogue';
import type { Principal } from '../../access/principal';
import type { Use } from '../uses';
import type { StoredGrant } from './access-store';

/** When somebody last used each key: the day's first moment in UTC. */
export type LastUses = ReadonlyMap<PermissionKey, number>;

/** What somebody removed because nobody used it. */
export interface Review {
  id: string;
  account: string;
  removedBy: Principal;
  removedAt: number;
  /** Absent: it was not undone. */
  undoneAt?: number;
  grants: readonly StoredGrant[];
}

/** What was used when, and what was removed since it wasn't. */
export interface ReviewReads {
  /** Every grant of an account in the order of ids, after this one. */
  grantsAfter(account: string, after: string, limit: number): Promise<StoredGrant[]>;
  /** These grants of an account, as far as they are there. */
  grants(account: string, ids: readonly string[]): Promise<StoredGrant[]>;
  /** The latest uses by each of these; who used nothing is missing. */
  lastUses(account: string, principals: readonly Principal[]): Promise<ReadonlyMap<Principal, LastUses>>;
  review(id: string): Promise<Review | undefined>;
  /** Newest first. */
  reviews(account: string, since: number): Promise<Review[]>;
}

/** The same, with what keeps it. */
export interface ReviewWrites extends ReviewReads {
  keepUses(uses: readonly Use[], day: number): Promise<void>;
  addReview(review: Review): Promise<void>;
  setUndone(id: string, at: number): Promise<void>;
}
