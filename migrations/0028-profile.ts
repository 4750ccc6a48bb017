import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** How somebody reads: language, timezone and colours of the pages. */
export const profile: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_profile', (t, keyOf) => {
      keyOf('principal', 80).primary();
      // '' is not chosen, each
      keyOf('language', 16);
      keyOf('timezone', 64);
      keyOf('theme', 16);
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_profile');
  },
};
