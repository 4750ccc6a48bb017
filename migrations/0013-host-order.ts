import type { Knex } from 'knex';
import { addColumn, dropColumn } from './schema';

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
  async down(knex) {
    await dropColumn(knex, 'latchkey_ticket', 'our_state');
    await dropColumn(knex, 'latchkey_ticket', 'host_seq');
  },
};
