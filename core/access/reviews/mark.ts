import type { StoredGrant } from '../../ports/stores/access-store';
import type { LastUses } from '../../ports/stores/review-store';
import type { PermissionKey } from '../catalogue';
import { closure } from '../effective';
import { DAY } from './day';

/** The cursor that says since when uses are noted at all: before that, nothing was unused. */
export const USES_SINCE = 'uses.since';

/** Who has used nothing of a grant for so long has no need of it. */
const UNUSED_MS = 90 * DAY;

/** What a mark is made from. */
export interface Marking {
  readonly now: number;
  readonly countedSince: number;
  /** Keys whose use nobody here can see: they sleep, or the host lets people use them in its own pages. */
  readonly unseen: ReadonlySet<PermissionKey>;
}

/**
 * The day a grant was last used: its key, or what it implies where the subject has no grant of that very key, which
 * would have done. 0: never.
 */
export function lastUseOf(grant: StoredGrant, uses: LastUses, beside: readonly StoredGrant[]): number {
  const own = new Set(beside.map(({ key }) => key));
  const giving = closure(grant)
    .map(([key]) => key)
    .filter((key) => key === grant.key || !own.has(key));
  return Math.max(0, ...giving.map((key) => uses.get(key) ?? 0));
}

/** Whether a grant was unused for 90 days; a day counts to its end. */
export function isUnused(grant: StoredGrant, used: number, { now, countedSince, unseen }: Marking): boolean {
  if (unseen.has(grant.key)) return false;
  const since = Math.max(grant.grantedAt, countedSince, used === 0 ? 0 : used + DAY);
  return now - since >= UNUSED_MS;
}
