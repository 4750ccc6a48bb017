import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** Kinds of mail that somebody chose not to get. */
export const notices: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_opt_out', (t, keyOf) => {
      keyOf('account_id').references('id').inTable('latchkey_account');
      keyOf('principal', 80);
      keyOf('kind', 32);
      t.bigInteger('chosen_at').notNullable();
      t.primary(['account_id', 'principal', 'kind']);
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_opt_out');
  },
};
