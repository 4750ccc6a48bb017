import type { Knex } from 'knex';
import { addColumn, createTable, dropColumn, dropTables } from './schema';

/** What people ask for, and who invited a remote team: what waits for an answer ends with who left it. */
export const accessRequests: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_access_request', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('account_id').references('id').inTable('latchkey_account');
      keyOf('principal', 80);
      keyOf('subject_kind', 16);
      keyOf('subject_id');
      keyOf('permission');
      keyOf('service_id');
      // 0: for good.
      t.integer('days').notNullable();
      t.text('reason').notNullable();
      keyOf('state', 16);
      t.bigInteger('created_at').notNullable();
      t.bigInteger('expires_at').notNullable().index();
      keyOf('answered_by', 80);
      t.bigInteger('answered_at').notNullable();
      t.index(['account_id', 'id']);
      t.index(['account_id', 'principal']);
    });
    await addColumn(knex, 'latchkey_remote_team', 'invited_by', (_t, keyOf) => {
      keyOf('invited_by', 80).defaultTo('');
    });
    await nameInviters(knex);
  },
  async down(knex) {
    await dropColumn(knex, 'latchkey_remote_team', 'invited_by');
    await dropTables(knex, 'latchkey_access_request');
  },
};

/** Whoever gave what an invitation holds invited. */
async function nameInviters(knex: Knex): Promise<void> {
  await knex.raw(`update latchkey_remote_team set invited_by = coalesce((select min(g.granted_by) from latchkey_grant g
    where g.subject_kind = 'remote' and g.subject_id = latchkey_remote_team.id), '')
    where state = 'pending' and invited_by = ''`);
}
