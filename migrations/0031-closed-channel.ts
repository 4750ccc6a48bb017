import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** By which channels an account’s people don’t come in: none of them, or one of them. */
export const closedChannel: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_closed_channel', (t, keyOf) => {
      keyOf('account_id', 64);
      // '' for everybody on the account
      keyOf('principal', 80);
      keyOf('channel', 16);
      t.primary(['account_id', 'principal', 'channel']);
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_closed_channel');
  },
};
