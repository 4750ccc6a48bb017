import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** Where an installation is told of changes, and what was delivered there. */
export const webhooks: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_webhook', (t, keyOf) => {
      keyOf('id').primary();
      t.text('url').notNullable();
      t.text('events').notNullable();
      t.string('description', 191).notNullable();
      // '' while it is told; else why not
      keyOf('paused', 16);
      keyOf('issuer', 80);
      keyOf('issuer_token').nullable();
      t.text('secrets').notNullable();
      t.bigInteger('created_at').notNullable();
      t.bigInteger('removed_at');
      t.index(['paused', 'removed_at']);
    });
    await createTable(knex, 'latchkey_webhook_delivery', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('webhook_id').references('id').inTable('latchkey_webhook');
      keyOf('event_id');
      keyOf('event', 60);
      // '' for what is about no account
      keyOf('account_id').index();
      t.text('body').notNullable();
      keyOf('state', 16);
      keyOf('reason', 16);
      t.integer('attempts').notNullable();
      // 0: nobody answered
      t.integer('status').notNullable();
      t.bigInteger('created_at').notNullable().index();
      t.bigInteger('tried_at').notNullable();
      t.bigInteger('next_at').notNullable();
      t.index(['webhook_id', 'id']);
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_webhook', 'latchkey_webhook_delivery');
  },
};
