import type { Knex } from 'knex';
import type { HoldReason } from '../../mail-in/reasons';
import type { HeldContent, HeldMail, HeldReads, HeldWrites } from '../../ports/stores/held-store';
import { whereIds } from '../dialect';
import { openBox, sealBox, type SealKeys } from '../seal-box';
import type { Tx } from '../transaction';
import { all, number, one, text, type Row } from './rows';

const HELD = 'latchkey_held_mail';

/** Where the box of held mail belongs. */
export const heldPlace = {
  ...{ table: HELD, id: 'id' },
  placeOf: (id: string) => `${HELD}:${id}`,
};

/** Mail that is held; what people wrote in it is sealed. */
export function heldReads(db: Knex, keys: SealKeys): HeldReads {
  return {
    one: async (id) => {
      const row = await one(db(HELD).where({ id }));
      return row && toHeld(row, keys);
    },
    list: async ({ departments, after, limit }) => {
      const query = db(HELD).orderBy('received_at', 'desc').orderBy('id', 'desc').limit(limit);
      if (departments) void whereIds(query, 'department_id', departments);
      if (after) {
        const { receivedAt, id } = after;
        void query.where('received_at', '<=', receivedAt);
        void query.whereRaw('(received_at < ? or id < ?)', [receivedAt, id]);
      }
      return (await all(query)).map((row) => toHeld(row, keys));
    },
    count: async (most) => (await all(db(HELD).select('id').limit(most))).length,
    ended: async (now, limit) =>
      (await all(db(HELD).where('ends_at', '<=', now).orderBy('ends_at').limit(limit).select('id'))).map(
        (row) => text(row, 'id'),
      ),
  };
}

/** The same, with the writes that only a transaction may do. */
export function heldWrites(tx: Tx, keys: SealKeys): HeldWrites {
  return {
    ...heldReads(tx, keys),
    add: async ({ id, reason, email, department, receivedAt, endsAt, content }) => {
      const { keyId, box } = sealBox(keys, heldPlace.placeOf(id), JSON.stringify(content));
      await tx(HELD).insert({
        ...{ id, reason, email, department_id: department, key_id: keyId, box },
        ...{ received_at: receivedAt, ends_at: endsAt },
      });
    },
    remove: async (id) => (await tx(HELD).where({ id }).del()) === 1,
  };
}

function toHeld(row: Row, keys: SealKeys): HeldMail {
  const id = text(row, 'id');
  const sealed = { keyId: text(row, 'key_id'), box: text(row, 'box') };
  const plain = openBox(keys, heldPlace.placeOf(id), sealed);
  return {
    ...{ id, reason: text(row, 'reason') as HoldReason, email: text(row, 'email') },
    department: text(row, 'department_id'),
    ...{ receivedAt: number(row, 'received_at'), endsAt: number(row, 'ends_at') },
    ...(plain !== undefined && { content: JSON.parse(plain) as HeldContent }),
  };
}
