import { dialectOf, onDuplicate, rows, skipLocked, whereIds } from '../storage/dialect';
import type { Database } from '../storage/open';
import { inTransaction, type Tx } from '../storage/transaction';

/** A lane that a worker holds. The fencing number grows with each claim, and with each end of one: a worker that is late holds an old one. */
export interface HeldLane {
  readonly lane: string;
  readonly fence: number;
}

/** How many lanes to lease, and from when until when. */
export interface Claim {
  readonly now: number;
  readonly leaseMs: number;
  readonly limit: number;
  /** Of these lanes alone; of all, if it isn't said. */
  readonly pool?: Pool;
}

/** How the lanes begin that are worked on apart, so that a platform that hangs takes no place of another's. */
const beginnings = {
  slack: 'mirror:slack:',
  discord: 'mirror:discord:',
  host: 'host:',
  inbound: 'in:',
  mail: 'mail:',
  webhook: 'webhook:',
};

/** Lanes that are worked on apart; `rest` is what begins in no way of its own. */
export type Pool = keyof typeof beginnings | 'rest';

const any = Object.values(beginnings).map((beginning) => `lane like '${beginning}%'`);
const inPool = new Map<Pool, string>([
  ...Object.keys(beginnings).map((pool, index) => [pool as Pool, `and ${any[index] ?? ''}`] as const),
  ['rest', `and not (${any.join(' or ')})`],
]);

/** All of them. */
export const POOLS: readonly Pool[] = [...inPool.keys()];

/** A row for each lane: how many letters wait in it, when it is due, and the fence of whoever holds it. */
export const laneTable = 'latchkey_outbox_lane';
/** A lane without letters is never due. */
const never = Number.MAX_SAFE_INTEGER;

/** Counts one more letter in a lane, and so locks it: within a lane, the order of ids is the order of commits. */
export async function enterLane(tx: Tx, lane: string, now: number): Promise<void> {
  const table = laneTable;
  const set = [
    `due = case when ${table}.pending = 0 then ? else ${table}.due end`, // a lane that backs off stays so
    `pending = ${table}.pending + 1`, // after due, which looks at it: MySQL assigns from left to right
    'touched_at = ?',
  ];
  const insert = `insert into ${table} (lane, pending, due, fence, touched_at) values (?, 1, ?, 0, ?)`;
  await tx.raw(`${insert} ${onDuplicate(dialectOf(tx), 'lane', set.join(', '))}`, [lane, now, now, now, now]);
}

/** Leases the lanes that have been due longest. One whose lease ran out is due again. */
export async function leaseLanes(db: Database, { now, leaseMs, limit, pool }: Claim): Promise<HeldLane[]> {
  const ofPool = (pool && inPool.get(pool)) ?? '';
  // Mostly there is nothing: that needs no transaction, and on SQLite nobody's turn to write.
  const isDue = `select 1 as due from ${laneTable} where due <= ? ${ofPool} limit 1`;
  if ((await rows(db.read.raw(isDue, [now]))).length === 0) return [];
  const due = `select lane, fence from ${laneTable} where due <= ? ${ofPool} order by due limit ? ${skipLocked[db.dialect]}`;
  if (db.dialect !== 'mysql') {
    const sql = `update ${laneTable} set due = ?, fence = fence + 1, touched_at = ? where lane in (select lane from (${due}) d) returning lane, fence`;
    return rows<HeldLane>(db.write.raw(sql, [now + leaseMs, now, now, limit]));
  }
  return inTransaction(db, async (tx) => {
    const found = await rows<HeldLane>(tx.raw(due, [now, limit]));
    const names = found.map(({ lane }) => lane);
    if (names.length > 0) {
      await whereIds(tx(laneTable), 'lane', names)
        .update({ due: now + leaseMs, touched_at: now })
        .increment('fence', 1);
    }
    return found.map(({ lane, fence }) => ({ lane, fence: fence + 1 }));
  });
}

/** Makes lanes due that were touched later than it is now: the clock was set back by more than a lease. Whoever holds one
 * loses it, and the second to deliver its letter is told that there was a first. */
export function recallLanes(db: Database, now: number, leaseMs: number): Promise<number> {
  const stale = (tx: Tx) =>
    tx(laneTable)
      .where('pending', '>', 0)
      .where('touched_at', '>', now + leaseMs);
  return inTransaction(db, (tx) => Promise.resolve(stale(tx).update({ due: now, touched_at: now })));
}

/** Locks a lane that is still held; false when it is not, and then nothing may be changed. */
export async function stillHolds(tx: Tx, { lane, fence }: HeldLane, now: number): Promise<boolean> {
  return (await tx(laneTable).where({ lane, fence }).update({ touched_at: now })) === 1;
}

/** Gives a held lane back, to be due again at `due`; with the letter gone from it, once there is a next one. */
export async function leaveLane(
  tx: Tx,
  { lane }: HeldLane,
  { due, gone }: { due: number; gone: boolean },
): Promise<void> {
  const held = tx(laneTable).where({ lane });
  await held
    .update({ due })
    .increment('fence', 1)
    .decrement('pending', gone ? 1 : 0);
  if (gone) await tx(laneTable).where({ lane, pending: 0 }).update({ due: never });
}

/** Forgets lanes that have been empty since `before`, their fencing numbers too. */
export function sweepLanes(db: Database, before: number): Promise<number> {
  return inTransaction(db, (tx) =>
    Promise.resolve(tx(laneTable).where({ pending: 0 }).where('touched_at', '<', before).del()),
  );
}
