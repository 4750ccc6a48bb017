import type { Knex } from 'knex';
import type { Kept, ShelfReads, ShelfWrites } from '../../ports/stores/shelf-store';
import { openBox, sealBox, type SealKeys } from '../seal-box';
import type { Tx } from '../transaction';
import { all, number, one, text, type Row } from './rows';

const SHELF = 'latchkey_shelf';

/** Where the box of what is kept belongs. */
export const shelfPlace = { table: SHELF, id: 'id', placeOf: (id: string) => `${SHELF}:${id}` };

/** What is kept, sealed. */
export function shelfReads(db: Knex, keys: SealKeys): ShelfReads {
  return {
    newest: async ({ kind, owners, id, now }) => {
      const query = db(SHELF).where({ kind }).whereIn('owner', owners).where('ends_at', '>', now);
      if (id !== undefined) void query.where({ id });
      const row = await one(query.orderBy('kept_at', 'desc').orderBy('id', 'desc').limit(1));
      return row && toKept(row, keys);
    },
  };
}

/** The same, with the writes that only a transaction may do. */
export function shelfWrites(tx: Tx, keys: SealKeys): ShelfWrites {
  return {
    ...shelfReads(tx, keys),
    put: async ({ id, kind, owner, thing, keptAt, endsAt }) => {
      const { keyId, box } = sealBox(keys, shelfPlace.placeOf(id), JSON.stringify(thing));
      await tx(SHELF).insert({ id, kind, owner, key_id: keyId, box, kept_at: keptAt, ends_at: endsAt });
    },
    trim: async (owner, kind, most) => {
      const own = tx(SHELF).where({ owner, kind }).orderBy('kept_at', 'desc').orderBy('id', 'desc');
      const ids = (await all(own.select('id').limit(most + MORE))).map((row) => text(row, 'id'));
      const old = ids.slice(most);
      if (old.length > 0) await tx(SHELF).whereIn('id', old).del();
    },
    remove: async (id) => (await tx(SHELF).where({ id }).del()) === 1,
    clear: async (owners, kind) => {
      await tx(SHELF).where({ kind }).whereIn('owner', owners).del();
    },
  };
}

/** As many may have come beyond the most by posts at the same moment. */
const MORE = 50;

/** One whose key is gone is none. */
function toKept(row: Row, keys: SealKeys): Kept | undefined {
  const id = text(row, 'id');
  const box = { keyId: text(row, 'key_id'), box: text(row, 'box') };
  const plain = openBox(keys, shelfPlace.placeOf(id), box);
  if (plain === undefined) return undefined;
  return {
    ...{ id, kind: text(row, 'kind'), owner: text(row, 'owner') },
    thing: JSON.parse(plain) as unknown,
    ...{ keptAt: number(row, 'kept_at'), endsAt: number(row, 'ends_at') },
  };
}
