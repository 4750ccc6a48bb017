import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** Tokens of the API with the hashes of their secrets, and what was answered to requests that may come twice. */
export const tokens: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_token', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('name', 40).unique();
      t.text('scopes').notNullable();
      keyOf('created_by', 80);
      t.bigInteger('created_at').notNullable();
      t.bigInteger('expires_at').notNullable();
      t.bigInteger('revoked_at').notNullable();
      t.bigInteger('used_on').notNullable();
    });
    // While a secret is being replaced, a token has two.
    await createTable(knex, 'latchkey_token_secret', (t, keyOf) => {
      keyOf('hash').primary();
      keyOf('token_id').references('id').inTable('latchkey_token');
      t.bigInteger('ends_at').notNullable();
    });
    await createTable(knex, 'latchkey_request', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('fingerprint');
      t.integer('status').notNullable();
      keyOf('sealed_id');
      t.bigInteger('claimed_at').notNullable();
      t.bigInteger('expires_at').notNullable();
      t.index(['expires_at']);
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_token', 'latchkey_token_secret', 'latchkey_request');
  },
};
