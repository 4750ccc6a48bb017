import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { whereIds } from './dialect';
import { insertOnce } from './insert-once';
import { openBox, sealBox, type SealKey, type SealKeys } from './seal-box';
import type { Tx } from './transaction';

const table = 'latchkey_person_key';

interface Row {
  holder: string;
  key_id: string;
  box: string;
  erased_at: number;
}

/** The keys of people by the names they go by; `undefined`: it was destroyed. Who has none isn't in it. */
export type PersonKeys = ReadonlyMap<string, SealKey | undefined>;

/** The keys of these names. */
export async function readPersonKeys(
  db: Knex,
  seal: SealKeys,
  holders: readonly string[],
): Promise<PersonKeys> {
  if (holders.length === 0) return new Map();
  const rows = (await whereIds(db(table), 'holder', holders)) as Row[];
  return new Map(rows.map((row) => [row.holder, toKey(seal, row)]));
}

/** The key of one name, made where there is none yet; undefined once it was destroyed: nothing is kept of that person. */
export async function personKeyOf(tx: Tx, seal: SealKeys, holder: string): Promise<SealKey | undefined> {
  const found = await readPersonKeys(tx, seal, [holder]);
  if (found.has(holder)) return found.get(holder);
  const { keyId, box } = sealBox(seal, placeOf(holder), randomBytes(32).toString('base64url'));
  await insertOnce(tx, table, ['holder'], { holder, key_id: keyId, box, erased_at: 0, follows: '' });
  return (await readPersonKeys(tx, seal, [holder])).get(holder);
}

/** Destroys the keys of these names, whether they had one or not: nothing can be sealed for them again. */
export async function destroyKeys(tx: Tx, holders: readonly string[], at: number): Promise<void> {
  for (const holder of holders) {
    await insertOnce(tx, table, ['holder'], { holder, key_id: '', box: '', erased_at: at, follows: '' });
    await tx(table).where({ holder, erased_at: 0 }).update({ key_id: '', box: '', erased_at: at });
  }
}

/** The keys as they are sealed, for sealing them anew. */
export const personKeyPlace = { table, id: 'holder', placeOf };

function placeOf(holder: string): string {
  return `${table}:${holder}`;
}

function toKey(seal: SealKeys, { holder, key_id: keyId, box, erased_at }: Row): SealKey | undefined {
  if (erased_at > 0) return undefined;
  const key = openBox(seal, placeOf(holder), { keyId, box });
  // Sealed under a secret that is gone: what it opens can't be read, but it was not erased.
  return { id: key === undefined ? 'lost' : 'person', key: Buffer.from(key ?? '', 'base64url') };
}
