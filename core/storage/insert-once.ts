import { dialectOf } from './dialect';
import { faultOf } from './faults';
import type { Tx } from './transaction';

/** Inserts unless a row with this key is there, and says which. On MySQL knex's own form is INSERT IGNORE, which hides
 * missing, foreign and overlong values. */
export async function insertOnce(
  tx: Tx,
  table: string,
  key: string[],
  row: Record<string, unknown>,
): Promise<boolean> {
  if (dialectOf(tx) === 'mysql') return insertTolerated(tx, table, row);
  const inserted: unknown[] = await tx(table).insert(row).onConflict(key).ignore().returning(key);
  return inserted.length === 1;
}

async function insertTolerated(tx: Tx, table: string, row: Record<string, unknown>): Promise<boolean> {
  try {
    await tx.tolerateUnique(() => tx(table).insert(row));
    return true;
  } catch (error) {
    if (faultOf(error)?.kind === 'unique') return false;
    throw error;
  }
}
