import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** How a client of the embedded billing app gets its invoices; one that never said has no row. */
export const invoiceSettings: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'host_invoice_settings', (t, keyOf) => {
      keyOf('client_id').primary().references('id').inTable('host_client');
      t.integer('attach_pdf').notNullable();
      t.integer('paper_copy').notNullable();
      t.string('reference', 64).notNullable();
      keyOf('language', 2);
    });
  },
  async down(knex) {
    await dropTables(knex, 'host_invoice_settings');
  },
};
