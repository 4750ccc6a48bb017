import type { Knex } from 'knex';
import { addColumn, dropColumn } from './schema';

const RESETS = 'latchkey_factor_reset';

/** In which session the mailed link of a lost second factor was used: only there another is set up. */
export const resetSession: Knex.Migration = {
  async up(knex) {
    // '' is none: a reset whose link was used before this was kept needs another link
    await addColumn(knex, RESETS, 'session', (_t, keyOf) => void keyOf('session').defaultTo(''));
  },
  async down(knex) {
    await dropColumn(knex, RESETS, 'session');
  },
};
