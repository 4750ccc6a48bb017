import type { Knex } from 'knex';
import { addColumn, dropColumn } from './schema';

const table = 'latchkey_one_time_link';

/** Who asked for a one-time link, as a keyed hash: so that what one chat user asks for can be counted. */
export const linkAsker: Knex.Migration = {
  async up(knex) {
    await addColumn(knex, table, 'asker', (_t, keyOf) => void keyOf('asker').defaultTo(''));
  },
  async down(knex) {
    await dropColumn(knex, table, 'asker');
  },
};
