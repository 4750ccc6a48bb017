import type { Knex } from 'knex';
import type { Database } from './open';
import { openBox, sealBox, type SealKeys } from './seal-box';
import { inTransaction, type Tx } from './transaction';

interface Row {
  id: string;
  key_id: string;
  box: string;
  expires_at: number;
}

const table = 'latchkey_sealed';

/** What is put away: the id that a letter names it by, the secret, and when it ends. */
export interface Secret {
  readonly id: string;
  readonly plain: string;
  readonly expiresAt: number;
}

/** Puts a secret (a code, a token, a one-time link) beside the payload that needs it. */
export async function seal(tx: Tx, keys: SealKeys, { id, plain, expiresAt }: Secret): Promise<void> {
  const { keyId, box } = sealBox(keys, placeOf(id), plain);
  await tx(table).insert({ id, key_id: keyId, box, expires_at: expiresAt });
}

/** The secret, at the moment its message leaves; undefined when it was wiped, has expired, or its key is gone. */
export async function unseal(
  db: Pick<Database, 'read'>,
  keys: SealKeys,
  id: string,
  now: number,
): Promise<string | undefined> {
  const row: Row | undefined = await db.read<Row>(table).where({ id }).where('expires_at', '>', now).first();
  return row && openBox(keys, placeOf(id), { keyId: row.key_id, box: row.box });
}

/** Wipes a secret whose message is sent, dropped or dead. */
export async function wipe(tx: Tx, id: string): Promise<void> {
  await tx(table).where({ id }).del();
}

/** Wipes what has expired, and says how much it was. */
export function wipeExpired(db: Database, now: number): Promise<number> {
  return inTransaction(db, async (tx) => {
    const expired: Knex.QueryBuilder<Row, number> = tx<Row>(table).where('expires_at', '<=', now).del();
    return expired;
  });
}

function placeOf(id: string): string {
  return `${table}:${id}`;
}
