import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** Second factors that were lost: who asked for another, who vouched, and until when it can be stopped. */
export const factorReset: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_factor_reset', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('principal', 80);
      keyOf('state', 16).index();
      t.bigInteger('asked_at').notNullable();
      t.bigInteger('ends_at').notNullable().index();
      // 0: nobody vouched yet
      t.bigInteger('opens_at').notNullable();
      t.bigInteger('stopped_at').notNullable();
      // '' is nobody, and of staff there is no account
      keyOf('vouched_by', 80);
      keyOf('vouched_in');
      keyOf('seconded_by', 80);
      t.string('reason', 500).notNullable();
      t.index(['principal', 'asked_at']);
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_factor_reset');
  },
};
