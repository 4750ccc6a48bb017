import type { Knex } from 'knex';
import type { Principal } from '../../access/principal';
import type { Token, TokenReads, TokenWrites } from '../../ports/stores/token-store';
import type { Scope } from '../../tokens/scopes';
import { rows } from '../dialect';
import type { Tx } from '../transaction';
import { all, list, number, one, text, type Row } from './rows';

const TOKENS = 'latchkey_token';
const SECRETS = 'latchkey_token_secret';

/** Tokens of the API. */
export function tokenReads(db: Knex): TokenReads {
  const where = async (column: 'id' | 'name', value: string) => {
    const row = await one(db(TOKENS).where({ [column]: value }));
    return row && toToken(row);
  };
  return {
    token: (id) => where('id', id),
    named: (name) => where('name', name),
    bySecret: async (hashes, now) => {
      const marks = hashes.map(() => '?').join(', ');
      const [row] = await rows<Row>(
        db.raw(
          `select t.*, s.ends_at from ${SECRETS} s join ${TOKENS} t on t.id = s.token_id where s.hash in (${marks})`,
          [...hashes],
        ),
      );
      if (!row) return undefined;
      const endsAt = number(row, 'ends_at');
      return endsAt === 0 || endsAt > now ? toToken(row) : undefined;
    },
    all: async () => (await all(db(TOKENS).orderBy('name'))).map(toToken),
  };
}

/** The same, with the writes that only a transaction may do. */
export function tokenWrites(tx: Tx): TokenWrites {
  return {
    ...tokenReads(tx),
    add: async ({ id, name, scopes, createdBy, createdAt, expiresAt, revokedAt, usedOn }) => {
      await tx(TOKENS).insert({
        ...{ id, name, scopes: JSON.stringify(scopes), created_by: createdBy, created_at: createdAt },
        ...{ expires_at: expiresAt, revoked_at: revokedAt, used_on: usedOn },
      });
    },
    addSecret: async (token_id, hash) => {
      await tx(SECRETS).insert({ hash, token_id, ends_at: 0 });
    },
    endSecrets: async (token_id, ends_at) => {
      await tx(SECRETS)
        .where({ token_id })
        .where((late) => void late.where({ ends_at: 0 }).orWhere('ends_at', '>', ends_at))
        .update({ ends_at });
    },
    revoke: async (id, revoked_at) => {
      await tx(TOKENS).where({ id }).update({ revoked_at });
      await tx(SECRETS).where({ token_id: id }).del();
    },
    usedOn: async (id, used_on) => {
      await tx(TOKENS).where({ id }).where('used_on', '<', used_on).update({ used_on });
    },
  };
}

function toToken(row: Row): Token {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    scopes: list<Scope>(row, 'scopes'),
    createdBy: text(row, 'created_by') as Principal,
    createdAt: number(row, 'created_at'),
    expiresAt: number(row, 'expires_at'),
    revokedAt: number(row, 'revoked_at'),
    usedOn: number(row, 'used_on'),
  };
}
