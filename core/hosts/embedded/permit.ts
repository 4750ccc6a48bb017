import { HostError } from '../../errors';
import { inTransaction, type Tx } from '../../storage/transaction';
import type { Desk } from './desk';

/** Lets an effect go on, or throws. Who may do what is not this app's to know: it asks, within the transaction that makes the
 * effect, and before it touches anything. */
export type Permit = (tx: Tx) => Promise<unknown>;

/** Makes an effect, permitted first; both again, should the database ask for that. */
export function permitted<T>({ db }: Desk, permit: Permit, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db, async (tx) => {
    await permit(tx);
    return work(tx);
  });
}

/** The one row there must be, held until the transaction ends.
 * @throws HostError where it isn't there, or is another client's */
export async function heldRow<Row extends object>(
  tx: Tx,
  table: string,
  where: Readonly<Record<string, string>>,
): Promise<Row> {
  const row = (await tx(table).where(where).forUpdate().first()) as Row | undefined;
  if (!row) throw new HostError('notFound', `${table.slice('host_'.length)}.unknown`);
  return row;
}
