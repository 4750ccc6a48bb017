import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** The embedded billing app's own data; Latchkey reaches it only through its adapter. */
export const embeddedHost: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'host_client', (t, keyOf) => {
      keyOf('id').primary();
      t.string('name', 191).notNullable();
      keyOf('status', 16);
      keyOf('client_group');
      keyOf('timezone');
    });
    await createTable(knex, 'host_service', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('client_id').references('id').inTable('host_client');
      t.string('name', 191).notNullable();
      t.string('product', 191).notNullable();
      keyOf('status', 16);
      t.text('functions').notNullable();
    });
    await createTable(knex, 'host_domain', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('client_id').references('id').inTable('host_client');
      keyOf('name', 191);
      keyOf('status', 16);
    });
    await createTable(knex, 'host_invoice', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('client_id').references('id').inTable('host_client');
      keyOf('number', 32);
      t.bigInteger('cents').notNullable();
      keyOf('currency', 3);
      keyOf('status', 16);
      t.bigInteger('due_at').notNullable();
    });
    await createTable(knex, 'host_department', (t, keyOf) => {
      keyOf('id').primary();
      t.string('name', 191).notNullable();
      t.integer('while_suspended').notNullable();
      t.integer('position').notNullable();
    });
    await createTable(knex, 'host_staff', (t, keyOf) => {
      keyOf('id').primary();
      t.string('name', 191).notNullable();
      keyOf('role', 16);
      t.text('departments').notNullable();
    });
    await desk(knex);
  },
  async down(knex) {
    const facts = [
      'host_client',
      'host_service',
      'host_domain',
      'host_invoice',
      'host_department',
      'host_staff',
    ];
    await dropTables(knex, ...facts, 'host_ticket', 'host_reply', 'host_event');
  },
};

/** Tickets as the host keeps them, and the log of what happened there. */
async function desk(knex: Knex): Promise<void> {
  await createTable(knex, 'host_ticket', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('client_id').references('id').inTable('host_client');
    keyOf('department_id');
    keyOf('service_id');
    t.string('subject', 255).notNullable();
    t.string('requester', 191).notNullable();
    keyOf('requester_kind', 16);
    keyOf('priority', 16);
    keyOf('status', 16);
    keyOf('our_key', 80).unique();
    t.bigInteger('opened_at').notNullable();
    t.bigInteger('touched_at').notNullable().index();
  });
  await createTable(knex, 'host_reply', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('ticket_id').references('id').inTable('host_ticket');
    t.integer('position').notNullable();
    keyOf('author_kind', 16);
    t.string('author', 191).notNullable();
    t.text('body', 'mediumtext').notNullable();
    t.integer('private').notNullable();
    keyOf('our_key', 80).unique();
    t.bigInteger('at').notNullable();
    t.unique(['ticket_id', 'position']);
  });
  await createTable(knex, 'host_event', (t, keyOf) => {
    t.bigIncrements('id');
    keyOf('kind', 40);
    keyOf('subject');
    t.text('payload', 'mediumtext').notNullable();
    t.bigInteger('at').notNullable();
  });
}
