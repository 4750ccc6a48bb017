import type { Knex } from 'knex';
import { addColumn, dropColumn } from './schema';

/** What we did last on a ticket that the host has not told back yet; in the place of how we left it. */
export const echoAwaited: Knex.Migration = {
  async up(knex) {
    await addColumn(knex, 'latchkey_ticket', 'our_change', (_t, keyOf) => {
      keyOf('our_change', 80).defaultTo('');
    });
    await dropColumn(knex, 'latchkey_ticket', 'our_state');
  },
  async down(knex) {
    await addColumn(knex, 'latchkey_ticket', 'our_state', (_t, keyOf) => {
      keyOf('our_state', 16).defaultTo('open');
    });
    await dropColumn(knex, 'latchkey_ticket', 'our_change');
  },
};
