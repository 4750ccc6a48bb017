import type { Knex } from 'knex';
import { addColumn } from './schema';

/** How far a ticket has come in the host's own order: what is older must not undo what is newer. */
export const hostOrder: Knex.Migration = {
  async up(knex) {
    await addColumn(knex, 'latchkey_ticket', 'host_seq', (t) => {
      t.bigInteger('host_seq').notNullable().defaultTo(0);
    });
  },
  // The column goes with its table, which the migration before takes: SQLite would copy the table to drop it.
  down: () => Promise.resolve(),
};
