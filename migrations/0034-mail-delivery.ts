import type { Knex } from 'knex';
import { addColumn, dropColumn } from './schema';

/** How the delivery of a mail went that the embedded host sent; '' where nobody told. */
export const mailDelivery: Knex.Migration = {
  async up(knex) {
    await addColumn(knex, 'host_mail', 'delivery', (t) => {
      t.string('delivery', 16).notNullable().defaultTo('');
    });
  },
  async down(knex) {
    await dropColumn(knex, 'host_mail', 'delivery');
  },
};
