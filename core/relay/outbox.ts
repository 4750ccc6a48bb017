import type { Knex } from 'knex';
import { rows, whereIds } from '../storage/dialect';
import type { Database } from '../storage/open';
import { wipe } from '../storage/sealed';
import { inTransaction, type Tx } from '../storage/transaction';
import { enterLane, leaseLanes, leaveLane, stillHolds, type Claim } from './lane';
import { letterColumns, toLetter, type HeldLetter, type LetterRow, type NewLetter } from './letter';

/** The letters that wait or are under way. */
export const outboxTable = 'latchkey_outbox';
/** The letters that were given up or are uncertain, until a person decides. */
export const deadTable = 'latchkey_outbox_dead';

/** Posts a letter in the transaction of the change that it tells of, and answers its id. */
export async function post(
  tx: Tx,
  { lane, kind, payload, secretId }: NewLetter,
  now: number,
): Promise<number> {
  await enterLane(tx, lane, now);
  const row = { lane, kind, payload, secret_id: secretId ?? null, attempts: 0, posted_at: now };
  await tx(outboxTable).insert(row);
  return lastId(tx, lane);
}

/** The lane is locked, so the highest id in it is the one just given. */
async function lastId(tx: Tx, lane: string): Promise<number> {
  const [found] = await rows<{ id: number }>(
    tx.raw(`select max(id) as id from ${outboxTable} where lane = ?`, [lane]),
  );
  return found?.id ?? NaN;
}

/** Leases due lanes, and gives the first letter of each. */
export async function claim(db: Database, terms: Claim): Promise<HeldLetter[]> {
  const held = await leaseLanes(db, terms);
  if (held.length === 0) return [];
  const fences = new Map(held.map(({ lane, fence }) => [lane, fence]));
  const found = await firstLetters(db.write, [...fences.keys()]);
  return found.map((row) => ({
    ...toLetter(row),
    fence: fences.get(row.lane) ?? NaN,
    leasedUntil: terms.now + terms.leaseMs,
  }));
}

async function firstLetters(write: Knex, lanes: string[]): Promise<LetterRow[]> {
  const first = whereIds(write(outboxTable).select('lane').min('id as id').groupBy('lane'), 'lane', lanes).as(
    'f',
  );
  const found: LetterRow[] = await write(`${outboxTable} as o`)
    .join(first, 'f.id', 'o.id')
    .orderBy('o.id')
    .select(letterColumns.map((name) => `o.${name}`));
  return found;
}

/** Notes that a letter is about to be sent, before it is: after a crash it is known that it may have left. */
export function markTried(db: Database, letter: HeldLetter, now: number): Promise<boolean> {
  return whileHeld(db, letter, now, async (tx) => {
    const kept = await tx(outboxTable)
      .where({ id: letter.id })
      .update({ first_tried_at: letter.firstTriedAt ?? now });
    return kept === 1;
  });
}

/** The letter has gone. False when the lane was lost meanwhile; then nothing changed. */
export function settle(db: Database, letter: HeldLetter, now: number): Promise<boolean> {
  return whileHeld(db, letter, now, (tx) => takeOut(tx, letter, now));
}

/** When a letter is tried again, and whether it surely never left: then it is as if it had not been tried. */
export interface Postponed {
  due: number;
  unsent?: boolean;
}

/** The letter could not go: it and its lane wait until it is due, and no other lane does. */
export function postpone(
  db: Database,
  letter: HeldLetter,
  now: number,
  { due, unsent = false }: Postponed,
): Promise<boolean> {
  const before = { attempts: letter.attempts, first_tried_at: letter.firstTriedAt ?? null };
  return whileHeld(db, letter, now, async (tx) => {
    const row = tx(outboxTable).where({ id: letter.id });
    const kept = await (unsent ? row.update(before) : row.increment('attempts', 1));
    await leaveLane(tx, letter, { due, gone: false });
    return kept === 1;
  });
}

/** The letter is given up: kept aside with the reason, and its lane goes on. */
export function bury(db: Database, letter: HeldLetter, now: number, reason: string): Promise<boolean> {
  return setAside(db, letter, now, { outcome: 'dead', reason });
}

/** Nobody can tell whether the letter arrived: kept aside for a person to judge, and its lane goes on. */
export function park(db: Database, letter: HeldLetter, now: number, reason: string): Promise<boolean> {
  return setAside(db, letter, now, { outcome: 'uncertain', reason });
}

type Why = { outcome: 'dead' | 'uncertain'; reason: string };

function setAside(db: Database, letter: HeldLetter, now: number, why: Why): Promise<boolean> {
  return whileHeld(db, letter, now, async (tx) => {
    const row: LetterRow | undefined = await tx<LetterRow>(outboxTable)
      .where({ id: letter.id })
      .first(...letterColumns);
    if (!row) return false;
    await tx(deadTable).insert({ ...row, attempts: row.attempts + 1, ...why, died_at: now });
    return takeOut(tx, letter, now);
  });
}

async function takeOut(tx: Tx, letter: HeldLetter, now: number): Promise<boolean> {
  const taken = await tx(outboxTable).where({ id: letter.id }).del();
  if (taken !== 1) return false; // a letter is settled once, or the lane would be counted down twice
  if (letter.secretId !== undefined) await wipe(tx, letter.secretId);
  await leaveLane(tx, letter, { due: now, gone: true });
  return true;
}

function whileHeld(
  db: Database,
  letter: HeldLetter,
  now: number,
  work: (tx: Tx) => Promise<boolean>,
): Promise<boolean> {
  return inTransaction(db, async (tx) => (await stillHolds(tx, letter, now)) && work(tx));
}
