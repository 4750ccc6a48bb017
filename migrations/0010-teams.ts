import type { Knex } from 'knex';
import { addColumn, addIndex, createTable, dropTables } from './schema';

/** Teams' invite codes, their ends, and who of another account's team was let in one by one. */
export const teams: Knex.Migration = {
  async up(knex) {
    // A team that ended stays as a row, for the closed links that name it.
    await addColumn(
      knex,
      'latchkey_team',
      'ended_at',
      (t) => void t.bigInteger('ended_at').notNullable().defaultTo(0),
    );
    await addColumn(
      knex,
      'latchkey_remote_team',
      'admission',
      (_t, keyOf) => void keyOf('admission', 8).defaultTo('open'),
    );
    await addIndex(knex, 'latchkey_team', ['account_id']);
    await addIndex(knex, 'latchkey_remote_team', ['team_id']);
    await createTable(knex, 'latchkey_team_code', (t, keyOf) => {
      keyOf('team_id').primary().references('id').inTable('latchkey_team');
      keyOf('code_hash').unique();
      keyOf('sealed_id');
    });
    await createTable(knex, 'latchkey_code_try', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('account_id');
      keyOf('principal', 80);
      t.bigInteger('at').notNullable().index();
      t.index(['account_id', 'at']);
      t.index(['principal', 'at']);
    });
    await admissions(knex);
  },
  // The columns stay: to take one away, SQLite would have to build the table anew.
  async down(knex) {
    await dropTables(knex, 'latchkey_team_code', 'latchkey_code_try', 'latchkey_remote_admission');
  },
};

/** Who leaves the team leaves by the same row: added again, somebody is admitted anew. */
async function admissions(knex: Knex): Promise<void> {
  await createTable(knex, 'latchkey_remote_admission', (t, keyOf) => {
    keyOf('remote_id').references('id').inTable('latchkey_remote_team').onDelete('CASCADE');
    keyOf('team_id');
    keyOf('subject_kind', 16);
    keyOf('subject_id');
    keyOf('admitted_by', 80);
    t.bigInteger('admitted_at').notNullable();
    t.primary(['remote_id', 'subject_kind', 'subject_id']);
    t.index(['team_id', 'subject_kind', 'subject_id'], 'latchkey_remote_admission_member');
    t.foreign(['team_id', 'subject_kind', 'subject_id'], 'latchkey_remote_admission_of')
      .references(['team_id', 'subject_kind', 'subject_id'])
      .inTable('latchkey_team_member')
      .onDelete('CASCADE');
  });
}
