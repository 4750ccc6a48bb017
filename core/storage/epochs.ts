import type { Knex } from 'knex';
import { clock, dialectOf, onDuplicate, rows } from './dialect';
import type { Database } from './open';
import type { Tx } from './transaction';

/** How often what a scope (an account, a principal, the catalogue) may do has changed. */
export type Epochs = ReadonlyMap<string, number>;

/** The epochs a decision depends on, and the database's clock at that moment, in UTC milliseconds. */
export interface Vector {
  readonly epochs: Epochs;
  readonly now: number;
}

interface Row {
  scope: string;
  epoch: number;
}
interface VectorRow {
  now: number;
  scope: string | null;
  epoch: number | null;
}

const table = 'latchkey_epoch';

/** Reads vector and clock in one statement, from the primary. A scope that is missing from the answer doesn't exist: deny. */
export async function readVector(
  db: Pick<Database, 'dialect' | 'read'>,
  scopes: readonly string[],
): Promise<Vector> {
  const marks = scopes.map(() => '?').join(', ') || 'null';
  const sql = `select c.now, e.scope, e.epoch from (select ${clock[db.dialect]} as now) c left join ${table} e on e.scope in (${marks})`;
  const query = db.read.raw<VectorRow[]>(sql, [...scopes]);
  if (db.dialect === 'postgres') void query.options({ name: `latchkey_vector_${scopes.length}` }); // prepared once a connection
  const found = await rows<VectorRow>(query);
  const epochs = new Map<string, number>();
  for (const { scope, epoch } of found) if (scope !== null && epoch !== null) epochs.set(scope, epoch);
  return { epochs, now: found[0]?.now ?? NaN };
}

/** Makes the rows of new scopes, which a lock needs beforehand; those already there stay as they are. */
export function createScopes(tx: Tx, scopes: Iterable<string>): Promise<void> {
  return upsert(tx, scopes, `epoch = ${table}.epoch`);
}

/** Moves the epochs on in the transaction of the change; sorted, so that two of them can't wait for each other. */
export function bumpEpochs(tx: Tx, scopes: Iterable<string>): Promise<void> {
  return upsert(tx, scopes, `epoch = ${table}.epoch + 1`);
}

/** Reads epochs and keeps them from moving until this transaction ends: for paid and destructive effects. */
export async function holdEpochs(tx: Knex.Transaction, scopes: Iterable<string>): Promise<Epochs> {
  const query = tx<Row>(table)
    .whereIn('scope', sorted(scopes))
    .orderBy('scope')
    .select('scope', 'epoch')
    .forShare();
  const held: Row[] = await query;
  return new Map(held.map(({ scope, epoch }) => [scope, epoch]));
}

async function upsert(tx: Tx, scopes: Iterable<string>, set: string): Promise<void> {
  const list = sorted(scopes);
  if (list.length === 0) return;
  const values = list.map(() => '(?, 1)').join(', ');
  await tx.raw(
    `insert into ${table} (scope, epoch) values ${values} ${onDuplicate(dialectOf(tx), 'scope', set)}`,
    list,
  );
}

function sorted(scopes: Iterable<string>): string[] {
  return [...new Set(scopes)].sort();
}
