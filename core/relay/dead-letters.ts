import type { Database } from '../storage/open';
import { inTransaction, type Tx } from '../storage/transaction';
import { letterColumns, toLetter, type DeadLetter, type LetterRow } from './letter';
import { deadTable, post } from './outbox';

interface Row extends LetterRow {
  outcome: 'dead' | 'uncertain';
  reason: string;
  died_at: number;
}

/** Which dead letters to list: a page, newest letter first; the next one begins before the last id of this. */
export interface DeadPage {
  readonly outcome?: 'dead' | 'uncertain';
  readonly before?: number;
  readonly limit: number;
}

/** The letters kept aside. */
export async function listDead(db: Database, { outcome, before, limit }: DeadPage): Promise<DeadLetter[]> {
  const query = db.read<Row>(deadTable).orderBy('id', 'desc').limit(limit);
  if (outcome !== undefined) void query.where({ outcome });
  if (before !== undefined) void query.where('id', '<', before);
  const found: Row[] = await query.select(...letterColumns, 'outcome', 'reason', 'died_at');
  return found.map((row) => ({
    ...toLetter(row),
    outcome: row.outcome,
    reason: row.reason,
    diedAt: row.died_at,
  }));
}

/** Puts a letter back at its lane's end, as a new one: a person has judged that it shall go (again). Answers its new
 * id; `gone` when somebody else did so before, `secret` when it would go without what was sealed for it. */
export async function retryDead(tx: Tx, id: number, now: number): Promise<number | 'gone' | 'secret'> {
  const row: LetterRow | undefined = await tx<LetterRow>(deadTable)
    .where({ id })
    .first(...letterColumns)
    .forUpdate();
  if (!row) return 'gone';
  if (row.secret_id !== null) return 'secret';
  await tx(deadTable).where({ id }).del();
  return post(tx, toLetter(row), now);
}

/** Throws away a letter kept aside. */
export function discardDead(db: Database, id: number): Promise<boolean> {
  return inTransaction(db, async (tx) => (await tx(deadTable).where({ id }).del()) === 1);
}
