import type { Knex } from 'knex';
import { addIndex, createTable, dropIndex, dropTables } from './schema';

/** On which day each principal last used each key of an account, and what reviews of that removed. */
export const lastUsed: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_last_use', (t, keyOf) => {
      keyOf('account_id');
      keyOf('principal', 80);
      keyOf('permission');
      // The first moment of the day in UTC.
      t.bigInteger('used_on').notNullable().index();
      t.primary(['account_id', 'principal', 'permission']);
    });
    await createTable(knex, 'latchkey_review', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('account_id').references('id').inTable('latchkey_account');
      keyOf('removed_by', 80);
      t.bigInteger('removed_at').notNullable().index();
      t.bigInteger('undone_at').notNullable();
      t.text('grants', 'mediumtext').notNullable();
      t.index(['account_id', 'id']);
    });
    await addIndex(knex, 'latchkey_grant', ['account_id', 'id'], 'latchkey_grant_of_account');
  },
  async down(knex) {
    await dropIndex(knex, 'latchkey_grant', 'latchkey_grant_of_account');
    await dropTables(knex, 'latchkey_last_use', 'latchkey_review');
  },
};
