import { accountScope, clock, rows } from './dialect';
import type { Vector } from './epochs';
import type { Database } from './open';

/** Where it stands whose a thing is. */
const PLACES = {
  account: `select id as account_id from latchkey_account where id = ?`,
  service: `select account_id from latchkey_service where id = ? and state <> 'ended'`,
} as const;

/** What can be looked up in one statement with its vector. */
export interface Placed {
  readonly type: keyof typeof PLACES;
  readonly id: string;
}

interface Row {
  now: number;
  account_id: string | null;
  scope: string | null;
  epoch: number | null;
}

/** The account of a thing, and the vector of somebody for that account, in one statement. No account: there is no such thing. */
export async function readVectorAt(
  db: Pick<Database, 'dialect' | 'read'>,
  { type, id }: Placed,
  scopes: readonly [principal: string, catalogue: string],
): Promise<Vector & { account?: string }> {
  const sql = `select c.now, r.account_id, e.scope, e.epoch from (select ${clock[db.dialect]} as now) c
    left join (${PLACES[type]}) r on 1 = 1
    left join latchkey_epoch e on e.scope in (?, ?, ${accountScope[db.dialect]})`;
  const query = db.read.raw<Row[]>(sql, [id, ...scopes]);
  if (db.dialect === 'postgres') void query.options({ name: `latchkey_vector_at_${type}` }); // prepared once a connection
  const found = await rows<Row>(query);
  const epochs = new Map<string, number>();
  for (const { scope, epoch } of found) if (scope !== null && epoch !== null) epochs.set(scope, epoch);
  const account = found[0]?.account_id ?? undefined;
  return { epochs, now: found[0]?.now ?? NaN, ...(account === undefined ? {} : { account }) };
}
