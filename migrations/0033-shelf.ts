import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** What is kept for somebody for some minutes, where every node finds it: a change that waits for a proof, say. */
export const shelf: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_shelf', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('kind', 16);
      // a keyed hash of who it is for
      keyOf('owner');
      keyOf('key_id', 16);
      t.text('box', 'mediumtext').notNullable();
      t.bigInteger('kept_at').notNullable();
      t.bigInteger('ends_at').notNullable().index();
      t.index(['owner', 'kind']);
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_shelf');
  },
};
