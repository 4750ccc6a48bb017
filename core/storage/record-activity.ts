import {
  appendActivity,
  lockLog,
  readActivity,
  type ActivityLine,
  type LinePage,
  type NewLine,
} from './activity-log';
import type { Database } from './open';
import { hashesIn, putBoxes, readBeside, rejoin, setApart } from './personal';
import type { StoreKeys } from './store-keys';
import type { Tx } from './transaction';

/** Adds a line in the transaction of its change, and answers its number; what it says of people is sealed beside it (R16, R21). */
export async function recordActivity(tx: Tx, keys: StoreKeys, { entry, ...line }: NewLine): Promise<number> {
  await lockLog(tx, line.log);
  const apart = await setApart(tx, keys.seal, entry);
  const seq = await appendActivity(tx, keys.chain, { ...line, entry: apart.entry });
  await putBoxes(tx, { log: line.log, seq }, apart.boxes);
  return seq;
}

/** A page of a log as `readActivity` has it, with what is still known of people. */
export async function readRecorded(
  db: Database,
  { seal }: StoreKeys,
  log: string,
  page: LinePage,
): Promise<ActivityLine[]> {
  const found = await readActivity(db, log, page);
  const said = found.flatMap(({ seq, entry }) => (entry?.personal ? [{ seq, hashes: hashesIn(entry) }] : []));
  if (said.length === 0) return found;
  const beside = await readBeside(db.read, seal, log, said);
  return found.map(({ seq, at, entry }) => ({ seq, at, entry: entry && rejoin({ seq, entry }, beside) }));
}
