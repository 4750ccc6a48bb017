import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** From where alone somebody’s sign-in is good in the web, where they said so. */
export const allowedAddress: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_allowed_address', (t, keyOf) => {
      keyOf('principal', 80);
      // one address, or a network in CIDR's form
      keyOf('addresses', 64);
      t.primary(['principal', 'addresses']);
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_allowed_address');
  },
};
