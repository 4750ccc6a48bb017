import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** A key for each name that people go by, and what the logs say of them, sealed under it beside the lines. */
export const personalData: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_person_key', (t, keyOf) => {
      keyOf('holder', 80).primary();
      keyOf('key_id', 16);
      // '' once it is destroyed
      t.text('box').notNullable();
      t.bigInteger('erased_at').notNullable();
      // whose erasure takes this one along: the name that this one went into, or its person
      keyOf('follows', 80).index();
    });
    await createTable(knex, 'latchkey_activity_personal', (t, keyOf) => {
      keyOf('log');
      t.bigInteger('seq').notNullable();
      keyOf('holder', 80);
      t.text('box', 'mediumtext').notNullable();
      t.primary(['log', 'seq', 'holder']);
      t.index(['holder']);
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_person_key', 'latchkey_activity_personal');
  },
};
