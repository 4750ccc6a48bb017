import type { Knex } from 'knex';
import { addColumn, dropColumn } from './schema';

/** Why a request was refused, for whoever asked; '': nothing was said. */
export const refusalReason: Knex.Migration = {
  up: (knex) =>
    addColumn(knex, 'latchkey_access_request', 'answer_reason', (_t, keyOf) => {
      keyOf('answer_reason', 1_000).defaultTo('');
    }),
  down: (knex) => dropColumn(knex, 'latchkey_access_request', 'answer_reason'),
};
