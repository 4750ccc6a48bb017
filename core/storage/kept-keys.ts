import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { ChainKeys } from '../activity/chain';
import { openBox, sealBox, type SealKeys } from './seal-box';
import type { StoreKeys } from './store-keys';
import type { Tx } from './transaction';

const table = 'latchkey_sealed';
const PREFIX = 'chain:';

/** Keeps the keys that older links were made with, sealed: a secret that is gone for good takes no log's proof along. */
export async function keepChainKeys(tx: Tx, chain: ChainKeys, seal: SealKeys): Promise<void> {
  for (const key of chain.slice(1)) {
    const id = `${PREFIX}${nameOf(key)}`;
    const { keyId, box } = sealBox(seal, placeOf(id), key.toString('base64url'));
    await tx(table).where({ id }).del();
    await tx(table).insert({ id, key_id: keyId, box, expires_at: Number.MAX_SAFE_INTEGER });
  }
}

/** The keys with those that were kept, for verifying alone. */
export async function withKeptKeys(db: Knex, { chain, seal }: StoreKeys): Promise<StoreKeys> {
  const rows = (await db(table).where('id', '>=', PREFIX).where('id', '<', 'chain;')) as {
    id: string;
    key_id: string;
    box: string;
  }[];
  const kept = rows.flatMap(({ id, key_id: keyId, box }) => {
    const key = openBox(seal, placeOf(id), { keyId, box });
    return key === undefined ? [] : [Buffer.from(key, 'base64url')];
  });
  return { chain: [...chain, ...kept], seal };
}

/** A name that tells nothing of the key. */
function nameOf(key: Buffer): string {
  return createHash('sha256').update('latchkey chain id').update(key).digest('hex').slice(0, 16);
}

function placeOf(id: string): string {
  return `${table}:${id}`;
}
