import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** Dated copies of the host's facts: accounts, what they may hold at all, services, departments, staff. */
export const accounts: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_account', (t, keyOf) => {
      keyOf('id').primary();
      t.string('label', 191).notNullable();
      keyOf('state', 16);
      keyOf('client_group');
      keyOf('timezone');
      t.bigInteger('read_at').notNullable();
    });
    await createTable(knex, 'latchkey_ceiling', (t, keyOf) => {
      keyOf('level', 16);
      keyOf('holder');
      keyOf('permission');
      t.integer('allowed').notNullable();
      t.primary(['level', 'holder', 'permission']);
    });
    await createTable(knex, 'latchkey_service', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('account_id').references('id').inTable('latchkey_account');
      t.string('label', 191).notNullable();
      keyOf('state', 16);
      t.text('offers').notNullable();
      t.bigInteger('read_at').notNullable();
      t.index(['account_id', 'id']);
    });
    await createTable(knex, 'latchkey_department', (t, keyOf) => {
      keyOf('id').primary();
      t.string('label', 191).notNullable();
      t.integer('while_suspended').notNullable();
      t.integer('position').notNullable();
      t.bigInteger('read_at').notNullable();
    });
    await createTable(knex, 'latchkey_staff', (t, keyOf) => {
      keyOf('id').primary();
      t.string('name', 191).notNullable();
      keyOf('role', 16);
      t.text('departments').notNullable();
      t.bigInteger('read_at').notNullable();
    });
    await createTable(knex, 'latchkey_cursor', (t, keyOf) => {
      keyOf('name').primary();
      keyOf('position', 120);
    });
  },
  async down(knex) {
    await dropTables(
      knex,
      'latchkey_account',
      'latchkey_ceiling',
      'latchkey_service',
      'latchkey_department',
      'latchkey_staff',
      'latchkey_cursor',
    );
  },
};
