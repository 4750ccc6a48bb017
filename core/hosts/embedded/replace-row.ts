import type { Tx } from '../../storage/transaction';

/** Puts a row in the place of the one that has this key, if there is one. */
export async function replaceRow(
  tx: Tx,
  table: string,
  key: Readonly<Record<string, string>>,
  row: Readonly<Record<string, string | number>>,
): Promise<void> {
  await tx(table).where(key).del();
  await tx(table).insert({ ...key, ...row });
}
