import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** Tickets, what was said in them, and their mirrors in chat. */
export const tickets: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_ticket', (t, keyOf) => {
      keyOf('id').primary();
      t.bigInteger('number').notNullable().unique();
      keyOf('account_id').references('id').inTable('latchkey_account');
      keyOf('opener', 80);
      t.string('opener_name', 191).notNullable();
      keyOf('department_id');
      keyOf('service_id');
      keyOf('priority', 16);
      t.string('subject', 255).notNullable();
      keyOf('state', 16);
      keyOf('host_ticket').index();
      t.integer('messages').notNullable();
      t.bigInteger('opened_at').notNullable();
      t.bigInteger('touched_at').notNullable();
      t.index(['account_id', 'touched_at']);
    });
    await createTable(knex, 'latchkey_ticket_watcher', (t, keyOf) => {
      keyOf('ticket_id').references('id').inTable('latchkey_ticket');
      keyOf('principal', 80);
      t.primary(['ticket_id', 'principal']);
    });
    await createTable(knex, 'latchkey_ticket_message', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('ticket_id').references('id').inTable('latchkey_ticket');
      t.integer('seq').notNullable();
      keyOf('author', 80);
      t.string('author_name', 191).notNullable();
      keyOf('via', 16);
      t.text('body', 'mediumtext').notNullable();
      t.bigInteger('at').notNullable();
      t.unique(['ticket_id', 'seq']);
    });
    await mirrors(knex);
  },
  async down(knex) {
    await dropTables(
      knex,
      'latchkey_ticket',
      'latchkey_ticket_watcher',
      'latchkey_ticket_message',
      'latchkey_mirror',
      'latchkey_mirror_message',
    );
  },
};

async function mirrors(knex: Knex): Promise<void> {
  await createTable(knex, 'latchkey_mirror', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('ticket_id').references('id').inTable('latchkey_ticket');
    keyOf('link_id');
    keyOf('principal', 80);
    keyOf('surface', 16);
    keyOf('tenant');
    keyOf('chat_user');
    keyOf('channel');
    keyOf('thread');
    keyOf('state', 16);
    t.unique(['ticket_id', 'surface', 'tenant', 'chat_user'], { indexName: 'latchkey_mirror_once' });
    t.index(['surface', 'channel', 'thread']);
  });
  await createTable(knex, 'latchkey_mirror_message', (t, keyOf) => {
    keyOf('surface', 16);
    keyOf('channel');
    keyOf('message');
    keyOf('mirror_id').references('id').inTable('latchkey_mirror');
    keyOf('ticket_message_id');
    t.primary(['surface', 'channel', 'message']);
  });
}
