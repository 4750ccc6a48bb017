import type { Knex } from 'knex';
import { addColumn } from './schema';

/** How far a ticket has come in the host's own order, and how we ourselves last left it: what is older must not undo what
 * is newer. */
export const hostOrder: Knex.Migration = {
  async up(knex) {
    await addColumn(knex, 'latchkey_ticket', 'host_seq', (t) => {
      t.bigInteger('host_seq').notNullable().defaultTo(0);
    });
    await addColumn(knex, 'latchkey_ticket', 'our_state', (_t, keyOf) => {
      keyOf('our_state', 16).defaultTo('open');
    });
  },
  // The columns go with their table, which the migration before takes: SQLite would copy the table to drop them.
  down: () => Promise.resolve(),
};
