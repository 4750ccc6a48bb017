import type { Knex } from 'knex';
import { addColumn, dropColumn } from './schema';

/** What a service is, in the host's words; '' until it is read again. */
export const serviceProduct: Knex.Migration = {
  async up(knex) {
    await addColumn(knex, 'latchkey_service', 'product', (t) => {
      t.string('product', 191).notNullable().defaultTo('');
    });
  },
  async down(knex) {
    await dropColumn(knex, 'latchkey_service', 'product');
  },
};
