import type { Clock } from '../ports/clock';
import { databaseNow } from '../storage/database-now';
import type { Database } from '../storage/open';
import { recallLanes } from './lane';

/** The time by which lanes are due and leased: the database's, so that it is the same for every node. */
export type DueClock = () => Promise<number>;

/** Reads it, and recalls what a clock that was set back would keep: at the first reading, since it may have been before. */
export function createDueClock({ db, clock }: { db: Database; clock: Clock }, leaseMs: number): DueClock {
  let before = Infinity;
  return async () => {
    const now = await databaseNow(db.read, clock);
    if (now < before - leaseMs) await recallLanes(db, now, leaseMs);
    before = now;
    return now;
  };
}
