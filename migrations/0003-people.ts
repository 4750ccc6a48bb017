import type { Knex } from 'knex';
import { createTable, dropTables, type KeyOf } from './schema';

/** Persons, users, memberships, contacts, teams, links between accounts, and what was given to each. */
export const people: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_person', (t, keyOf) => {
      keyOf('id').primary();
      t.bigInteger('created_at').notNullable();
    });
    await createTable(knex, 'latchkey_user', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('person_id').references('id').inTable('latchkey_person');
      t.string('name', 191).notNullable();
      keyOf('email', 191).unique();
      t.integer('suspended').notNullable();
    });
    await createTable(knex, 'latchkey_contact', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('account_id').references('id').inTable('latchkey_account');
      keyOf('person_id').nullable().references('id').inTable('latchkey_person');
      t.string('name', 191).notNullable();
      keyOf('email', 191).index();
      t.integer('asleep').notNullable();
      t.unique(['account_id', 'email']);
    });
    await createTable(knex, 'latchkey_membership', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('account_id').references('id').inTable('latchkey_account');
      keyOf('user_id').references('id').inTable('latchkey_user');
      keyOf('contact_id').nullable().references('id').inTable('latchkey_contact');
      keyOf('role', 16);
      t.integer('suspended').notNullable();
      t.unique(['account_id', 'user_id']);
      t.index(['user_id']);
    });
    await teams(knex);
    await given(knex);
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_person', 'latchkey_user', 'latchkey_contact', 'latchkey_membership');
    await dropTables(knex, 'latchkey_team', 'latchkey_team_member', 'latchkey_remote_team');
    await dropTables(knex, 'latchkey_grant', 'latchkey_department_rule');
  },
};

async function teams(knex: Knex): Promise<void> {
  await createTable(knex, 'latchkey_team', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('account_id').references('id').inTable('latchkey_account');
    t.string('name', 191).notNullable();
    t.string('description', 500).notNullable();
  });
  await createTable(knex, 'latchkey_team_member', (t, keyOf) => {
    keyOf('team_id').references('id').inTable('latchkey_team');
    subject(keyOf);
    t.primary(['team_id', 'subject_kind', 'subject_id']);
    t.index(['subject_kind', 'subject_id']);
  });
  await createTable(knex, 'latchkey_remote_team', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('account_id').references('id').inTable('latchkey_account');
    keyOf('team_id').references('id').inTable('latchkey_team');
    t.string('name', 191).notNullable();
    keyOf('state', 16);
    t.unique(['account_id', 'team_id']);
  });
}

async function given(knex: Knex): Promise<void> {
  await createTable(knex, 'latchkey_grant', (t, keyOf) => {
    keyOf('id').primary();
    keyOf('account_id').references('id').inTable('latchkey_account');
    subject(keyOf);
    keyOf('permission');
    // '' is the whole account: a nullable column would let the same grant in twice
    keyOf('service_id');
    t.bigInteger('expires_at');
    keyOf('granted_by', 80);
    t.bigInteger('granted_at').notNullable();
    t.unique(['subject_kind', 'subject_id', 'permission', 'service_id'], {
      indexName: 'latchkey_grant_once',
    });
    t.index(['account_id']);
  });
  await createTable(knex, 'latchkey_department_rule', (t, keyOf) => {
    subject(keyOf);
    keyOf('account_id').references('id').inTable('latchkey_account');
    keyOf('mode', 16);
    t.text('departments').notNullable();
    t.primary(['subject_kind', 'subject_id']);
  });
}

function subject(keyOf: KeyOf): void {
  keyOf('subject_kind', 16);
  keyOf('subject_id');
}
