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
  of_account: number | null;
  of_principal: number | null;
  of_catalogue: number | null;
}

const EPOCH = 'select epoch from latchkey_epoch where scope';

/** The account of a thing, and the vector of somebody for that account, in one statement. No account: there is no such thing. */
export async function readVectorAt(
  db: Pick<Database, 'dialect' | 'read'>,
  { type, id }: Placed,
  scopes: readonly [principal: string, catalogue: string],
): Promise<Vector & { account?: string }> {
  const own = accountScope[db.dialect];
  const sql = `select ${clock[db.dialect]} as now, r.account_id, (${EPOCH} = ${own}) as of_account,
      (${EPOCH} = ?) as of_principal, (${EPOCH} = ?) as of_catalogue
    from (select 1 as one) o left join (${PLACES[type]}) r on 1 = 1`;
  const query = db.read.raw<Row[]>(sql, [...scopes, id]);
  if (db.dialect === 'postgres') void query.options({ name: `latchkey_vector_at_${type}` }); // prepared once a connection
  const [row] = await rows<Row>(query);
  const account = row?.account_id ?? undefined;
  const epochs = new Map<string, number>();
  const put = (scope: string, epoch: number | null | undefined) => {
    if (epoch !== null && epoch !== undefined) epochs.set(scope, epoch);
  };
  put(`account:${account}`, row?.of_account);
  put(scopes[0], row?.of_principal);
  put(scopes[1], row?.of_catalogue);
  return { epochs, now: row?.now ?? NaN, ...(account === undefined ? {} : { account }) };
}
