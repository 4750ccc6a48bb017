import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** Addresses of logins, invitations, hand-overs of ownership, secondary addresses, and recoveries by staff. */
export const users: Knex.Migration = {
  async up(knex) {
    await addresses(knex);
    await invitations(knex);
    await ownership(knex);
    // Every login has the address it began with; one that is there already was copied before a kill.
    await knex.raw(`insert into latchkey_user_address (email, user_id, proved_at)
      select u.email, u.id, 0 from latchkey_user u
      where not exists (select 1 from latchkey_user_address a where a.email = u.email)`);
  },
  async down(knex) {
    await dropTables(
      knex,
      'latchkey_user_address',
      'latchkey_address_proof',
      'latchkey_invitation',
      'latchkey_handover',
      'latchkey_secondary_address',
      'latchkey_recovery',
    );
  },
};

async function addresses(knex: Knex): Promise<void> {
  await createTable(knex, 'latchkey_user_address', (t, keyOf) => {
    keyOf('email', 191).primary();
    keyOf('user_id').references('id').inTable('latchkey_user');
    t.bigInteger('proved_at').notNullable();
    t.index(['user_id']);
  });
  await createTable(knex, 'latchkey_address_proof', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('user_id').references('id').inTable('latchkey_user');
    keyOf('email', 191);
    keyOf('code_hash', 64);
    t.integer('tries').notNullable();
    t.integer('done').notNullable();
    t.bigInteger('created_at').notNullable();
    t.bigInteger('expires_at').notNullable();
    t.index(['user_id', 'created_at']);
    t.index(['email', 'created_at']);
  });
}

async function invitations(knex: Knex): Promise<void> {
  await createTable(knex, 'latchkey_invitation', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('account_id').references('id').inTable('latchkey_account');
    keyOf('email', 191);
    t.string('name', 191).notNullable();
    t.text('grants').notNullable();
    // '' is none
    t.text('department_rule').notNullable();
    keyOf('state', 16);
    keyOf('token_hash', 64).unique();
    keyOf('invited_by', 80);
    t.integer('sends').notNullable();
    t.bigInteger('created_at').notNullable();
    t.bigInteger('sent_at').notNullable();
    t.bigInteger('expires_at').notNullable().index();
    t.index(['account_id', 'state']);
    t.index(['account_id', 'sent_at']);
    t.index(['email']);
  });
}

async function ownership(knex: Knex): Promise<void> {
  await createTable(knex, 'latchkey_handover', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('account_id').references('id').inTable('latchkey_account');
    keyOf('from_user');
    keyOf('to_user');
    // what the new owner was before
    keyOf('to_role', 16);
    keyOf('state', 16);
    t.bigInteger('offered_at').notNullable();
    // of the offer, and once it is accepted of the time in which it can be undone
    t.bigInteger('expires_at').notNullable();
    keyOf('undo_hash', 64).nullable().unique();
    t.index(['account_id', 'state']);
  });
  await createTable(knex, 'latchkey_secondary_address', (t, keyOf) => {
    keyOf('account_id').primary().references('id').inTable('latchkey_account');
    keyOf('email', 191);
    keyOf('token_hash', 64).unique();
    t.bigInteger('expires_at').notNullable();
    t.bigInteger('confirmed_at');
  });
  await createTable(knex, 'latchkey_recovery', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('account_id').references('id').inTable('latchkey_account');
    keyOf('user_id');
    keyOf('email', 191);
    t.string('reason', 500).notNullable();
    keyOf('state', 16);
    keyOf('token_hash', 64).unique();
    keyOf('requested_by', 80);
    t.bigInteger('requested_at').notNullable();
    t.bigInteger('proved_at');
    t.index(['account_id', 'state']);
  });
}
