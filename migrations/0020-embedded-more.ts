import type { Knex } from 'knex';
import { addColumn, createTable, dropColumn, dropTables } from './schema';

/** What else a client has in the embedded billing app: a table for each thing that a permission opens there. */
export const embeddedMore: Knex.Migration = {
  async up(knex) {
    await addColumn(knex, 'host_domain', 'renews', (t) => {
      t.integer('renews').notNullable().defaultTo(1);
    });
    await bought(knex);
    await agreed(knex);
    await kept(knex);
  },
  async down(knex) {
    const buying = [
      'host_product',
      'host_price',
      'host_order',
      'host_funding',
      'host_card',
      'host_cancellation',
    ];
    const keeping = ['host_profile', 'host_allowed_ip', 'host_ssh_key', 'host_affiliate', 'host_mail'];
    await dropTables(knex, ...buying, 'host_contract', 'host_estimate', ...keeping);
    await dropColumn(knex, 'host_domain', 'renews');
  },
};

/** What costs money. Of a card only what a receipt shows. */
async function bought(knex: Knex): Promise<void> {
  await createTable(knex, 'host_product', (t, keyOf) => {
    keyOf('id').primary();
    t.string('name', 191).notNullable();
    t.bigInteger('cents').notNullable();
    keyOf('currency', 3);
    t.integer('position').notNullable();
  });
  await createTable(knex, 'host_price', (t, keyOf) => {
    keyOf('service_id').primary();
    t.bigInteger('cents').notNullable();
    keyOf('currency', 3);
    t.bigInteger('next_due_at').notNullable();
  });
  await createTable(knex, 'host_order', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('client_id').references('id').inTable('host_client');
    t.string('product', 191).notNullable();
    t.bigInteger('cents').notNullable();
    keyOf('currency', 3);
    t.bigInteger('at').notNullable();
  });
  await createTable(knex, 'host_funding', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('client_id').references('id').inTable('host_client');
    t.bigInteger('cents').notNullable();
    keyOf('currency', 3);
    t.bigInteger('at').notNullable();
  });
  await createTable(knex, 'host_card', (t, keyOf) => {
    keyOf('client_id').primary();
    t.string('holder', 191).notNullable();
    keyOf('last_four', 4);
    keyOf('expires', 5);
  });
  await createTable(knex, 'host_cancellation', (t, keyOf) => {
    keyOf('service_id').primary();
    keyOf('client_id').references('id').inTable('host_client');
    t.text('reason').notNullable();
    t.bigInteger('at').notNullable();
  });
}

/** What a client agrees to. */
async function agreed(knex: Knex): Promise<void> {
  await createTable(knex, 'host_contract', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('client_id').references('id').inTable('host_client');
    t.string('title', 191).notNullable();
    t.text('terms').notNullable();
    t.string('accepted_by', 191).notNullable();
  });
  await createTable(knex, 'host_estimate', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('client_id').references('id').inTable('host_client');
    t.string('title', 191).notNullable();
    t.bigInteger('cents').notNullable();
    keyOf('currency', 3);
    keyOf('status', 16);
  });
}

/** What a client keeps there. */
async function kept(knex: Knex): Promise<void> {
  await createTable(knex, 'host_profile', (t, keyOf) => {
    keyOf('client_id').primary();
    t.string('phone', 40).notNullable();
    t.string('street', 191).notNullable();
    t.string('city', 191).notNullable();
  });
  await createTable(knex, 'host_allowed_ip', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('client_id').references('id').inTable('host_client');
    keyOf('address', 43);
  });
  await createTable(knex, 'host_ssh_key', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('client_id').references('id').inTable('host_client');
    t.string('name', 191).notNullable();
    t.text('public_key').notNullable();
  });
  await createTable(knex, 'host_affiliate', (t, keyOf) => {
    keyOf('client_id').primary();
    keyOf('code', 40);
    t.integer('visits').notNullable();
    t.bigInteger('cents').notNullable();
    keyOf('currency', 3);
  });
  await createTable(knex, 'host_mail', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('client_id').references('id').inTable('host_client');
    t.string('subject', 255).notNullable();
    keyOf('sent_to', 254);
    t.bigInteger('at').notNullable();
  });
}
