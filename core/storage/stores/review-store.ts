import type { Knex } from 'knex';
import type { PermissionKey } from '../../access/catalogue';
import type { Principal } from '../../access/principal';
import type { StoredGrant } from '../../ports/stores/access-store';
import type { Review, ReviewReads, ReviewWrites } from '../../ports/stores/review-store';
import type { Use } from '../../ports/uses';
import { dialectOf, onDuplicate, whereIds } from '../dialect';
import type { Tx } from '../transaction';
import { toGrant } from './access-store';
import { all, number, one, text, type Row } from './rows';

/** How many uses one statement keeps. */
const AT_ONCE = 200;

/** What was used when, and what reviews removed. */
export function reviewReads(db: Knex): ReviewReads {
  return {
    grantsAfter: async (account_id, after, limit) => {
      const query = db('latchkey_grant').where({ account_id }).where('id', '>', after);
      return (await all(query.orderBy('id').limit(limit))).map(toGrant);
    },
    grants: async (account_id, ids) => {
      const query = whereIds(db('latchkey_grant').where({ account_id }), 'id', ids);
      return (await all(query.orderBy('id'))).map(toGrant);
    },
    lastUses: async (account_id, principals) => {
      const query = whereIds(db('latchkey_last_use').where({ account_id }), 'principal', principals);
      const uses = new Map<Principal, Map<PermissionKey, number>>();
      for (const row of await all(query.select('principal', 'permission', 'used_on'))) {
        const who = text(row, 'principal') as Principal;
        const own = uses.get(who) ?? new Map<PermissionKey, number>();
        uses.set(who, own.set(text(row, 'permission') as PermissionKey, number(row, 'used_on')));
      }
      return uses;
    },
    review: async (id) => {
      const row = await one(db('latchkey_review').where({ id }));
      return row && toReview(row);
    },
    reviews: async (account_id, since) => {
      const query = db('latchkey_review').where({ account_id }).where('removed_at', '>', since);
      return (await all(query.orderBy('id', 'desc'))).map(toReview);
    },
  };
}

/** The same, with the writes that only a transaction may do. */
export function reviewWrites(tx: Tx): ReviewWrites {
  return {
    ...reviewReads(tx),
    keepUses: async (uses, day) => {
      const sorted = [...uses].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
      for (let at = 0; at < sorted.length; at += AT_ONCE) {
        await keepSome(tx, sorted.slice(at, at + AT_ONCE), day);
      }
    },
    addReview: async ({ id, account, removedBy, removedAt, grants }) => {
      const row = { id, account_id: account, removed_by: removedBy, removed_at: removedAt, undone_at: 0 };
      await tx('latchkey_review').insert({ ...row, grants: JSON.stringify(grants) });
    },
    setUndone: async (id, at) => {
      await tx('latchkey_review').where({ id }).update({ undone_at: at });
    },
  };
}

/** Two nodes keep the same rows in the same order, so that neither waits for the other. */
function nameOf({ account, principal, key }: Use): string {
  return `${account} ${principal} ${key}`;
}

async function keepSome(tx: Tx, uses: readonly Use[], day: number): Promise<void> {
  const table = 'latchkey_last_use';
  const later = `used_on = case when ${table}.used_on < ? then ? else ${table}.used_on end`;
  const values = uses.map(() => '(?, ?, ?, ?)').join(', ');
  await tx.raw(
    `insert into ${table} (account_id, principal, permission, used_on) values ${values}
      ${onDuplicate(dialectOf(tx), 'account_id, principal, permission', later)}`,
    [...uses.flatMap(({ account, principal, key }) => [account, principal, key, day]), day, day],
  );
}

function toReview(row: Row): Review {
  const undoneAt = number(row, 'undone_at');
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    removedBy: text(row, 'removed_by') as Principal,
    removedAt: number(row, 'removed_at'),
    ...(undoneAt === 0 ? {} : { undoneAt }),
    grants: JSON.parse(text(row, 'grants')) as StoredGrant[],
  };
}
