import { RESTORED } from '../activity/verdict';
import { openDatabase, type Database } from '../storage/open';
import { recordActivity } from '../storage/record-activity';
import { storeKeys, type StoreKeys } from '../storage/store-keys';
import { inTransaction, type Tx } from '../storage/transaction';
import { laneTable } from './lane';
import { letterColumns, type LetterRow } from './letter';
import { deadTable, outboxTable } from './outbox';

/** More than an installation counts between two backups: what any node remembers is behind it. */
const LEAP = 1_000_000_000;
const PAGE = 200;

/** What was done after a backup had been played back. */
export interface Restored {
  /** Letters that wait for somebody to look: they may have left after the backup was made. */
  readonly held: number;
  /** Logs that go on in a new segment. */
  readonly logs: number;
}

/**
 * Makes a database that was played back from a backup safe to go on with, before any node runs on it: every decision is made
 * anew, no letter leaves before somebody has judged it, and every log says where what came after the backup was lost.
 */
export async function afterRestore(
  url: string,
  { secret, now }: { secret: string; now: number },
): Promise<Restored> {
  const db = openDatabase(url);
  try {
    await inTransaction(db, async (tx) => {
      await tx('latchkey_epoch').increment('epoch', LEAP);
    });
    const held = await inTransaction(db, (tx) => holdLetters(tx, now));
    return { held, logs: await beginSegments(db, storeKeys(secret), now) };
  } finally {
    await db.close();
  }
}

async function holdLetters(tx: Tx, now: number): Promise<number> {
  const letters: LetterRow[] = await tx<LetterRow>(outboxTable)
    .orderBy('id')
    .select(...letterColumns);
  for (const letter of letters) {
    const why = { outcome: 'uncertain', reason: 'a backup was played back', died_at: now };
    await tx(deadTable).insert({ ...letter, ...why });
  }
  await tx(outboxTable).del();
  await tx(laneTable).update({ pending: 0, due: Number.MAX_SAFE_INTEGER }).increment('fence', 1);
  return letters.length;
}

async function beginSegments(db: Database, keys: StoreKeys, now: number): Promise<number> {
  let logs = 0;
  for (let after = ''; ;) {
    const page = (await db
      .read('latchkey_activity_head')
      .where('log', '>', after)
      .orderBy('log')
      .limit(PAGE)
      .pluck('log')) as string[];
    for (const log of page) await inTransaction(db, (tx) => beginSegment(tx, keys, { log, at: now }));
    logs += page.length;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return logs;
    after = last;
  }
}

function beginSegment(tx: Tx, keys: StoreKeys, { log, at }: { log: string; at: number }): Promise<number> {
  const entry = { action: RESTORED, actor: 'service:cli', channel: 'system' } as const;
  return recordActivity(tx, keys, { log, at, entry });
}
