import type { Knex } from 'knex';
import { addColumn, dropColumn } from './schema';

/** How far a ticket has come in the host's own order, and what we did last that the host has not told back yet: what is
 * older must not undo what is newer. */
export const hostOrder: Knex.Migration = {
  async up(knex) {
    await addColumn(knex, 'latchkey_ticket', 'host_seq', (t) => {
      t.bigInteger('host_seq').notNullable().defaultTo(0);
    });
    await addColumn(knex, 'latchkey_ticket', 'our_change', (_t, keyOf) => {
      keyOf('our_change', 80).defaultTo('');
    });
  },
  async down(knex) {
    await dropColumn(knex, 'latchkey_ticket', 'our_change');
    await dropColumn(knex, 'latchkey_ticket', 'host_seq');
  },
};
