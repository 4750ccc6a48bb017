import type { Knex } from 'knex';
import { addIndex, createTable, dropTables } from './schema';

/** What is known of a contact beside name and address, domains as copied from the host, and who is told about each. */
export const contacts: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_contact_card', (t, keyOf) => {
      keyOf('contact_id').primary().references('id').inTable('latchkey_contact');
      t.string('phone', 64).notNullable();
      t.text('postal_address').notNullable();
      t.string('language', 35).notNullable();
      t.string('timezone', 64).notNullable();
      t.text('notes').notNullable();
    });
    await createTable(knex, 'latchkey_domain', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('account_id').references('id').inTable('latchkey_account');
      keyOf('name', 191);
      keyOf('state', 16);
      t.bigInteger('read_at').notNullable();
      t.index(['account_id', 'id']);
    });
    await createTable(knex, 'latchkey_domain_role', (t, keyOf) => {
      keyOf('domain_id').references('id').inTable('latchkey_domain');
      keyOf('role', 16);
      keyOf('contact_id').references('id').inTable('latchkey_contact');
      t.primary(['domain_id', 'role']);
      t.index(['contact_id']);
    });
    await indexes(knex);
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_contact_card', 'latchkey_domain', 'latchkey_domain_role');
  },
};

/** What ends links, rules and grants by account, team or address looks them up by these. */
async function indexes(knex: Knex): Promise<void> {
  await addIndex(knex, 'latchkey_chat_link', ['email']);
  await addIndex(knex, 'latchkey_department_rule', ['account_id']);
  await addIndex(knex, 'latchkey_grant', ['account_id', 'permission']);
  await addIndex(knex, 'latchkey_membership', ['contact_id']);
  await addIndex(knex, 'latchkey_remote_team', ['team_id']);
  await addIndex(knex, 'latchkey_team', ['account_id']);
}
