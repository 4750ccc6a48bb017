import type { Knex } from 'knex';
import { createTable, dropTables, type KeyOf } from './schema';

/** Links between chat users and persons, and the codes and one-time links that make them. */
export const chat: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_chat_link', (t, keyOf) => {
      keyOf('id').primary();
      chatUser(keyOf);
      keyOf('person_id').references('id').inTable('latchkey_person');
      keyOf('level', 8);
      keyOf('user_id').nullable().references('id').inTable('latchkey_user');
      keyOf('email', 191);
      t.string('handle', 191).notNullable();
      t.string('place', 191).notNullable();
      keyOf('dm_channel').nullable();
      t.bigInteger('linked_at').notNullable();
      t.bigInteger('proved_at').notNullable();
      t.unique(['surface', 'tenant', 'chat_user'], { indexName: 'latchkey_chat_link_once' });
      t.index(['person_id']);
    });
    await createTable(knex, 'latchkey_proof', (t, keyOf) => {
      keyOf('id').primary();
      chatUser(keyOf);
      keyOf('email', 191);
      keyOf('code_hash', 64);
      t.integer('tries').notNullable();
      t.integer('done').notNullable();
      t.bigInteger('created_at').notNullable();
      t.bigInteger('expires_at').notNullable();
      t.index(['surface', 'tenant', 'chat_user', 'created_at'], 'latchkey_proof_asker');
      t.index(['email', 'created_at']);
    });
    await createTable(knex, 'latchkey_one_time_link', (t, keyOf) => {
      keyOf('token_hash', 64).primary();
      keyOf('purpose', 16);
      t.text('payload').notNullable();
      t.integer('used').notNullable();
      t.bigInteger('expires_at').notNullable().index();
    });
    await createTable(knex, 'latchkey_chat_choice', (t, keyOf) => {
      chatUser(keyOf);
      keyOf('channel');
      keyOf('account_id').references('id').inTable('latchkey_account');
      t.bigInteger('until_at').notNullable();
      t.primary(['surface', 'tenant', 'chat_user', 'channel']);
    });
  },
  async down(knex) {
    await dropTables(
      knex,
      'latchkey_chat_link',
      'latchkey_proof',
      'latchkey_one_time_link',
      'latchkey_chat_choice',
    );
  },
};

function chatUser(keyOf: KeyOf): void {
  keyOf('surface', 16);
  keyOf('tenant');
  keyOf('chat_user');
}
