import type { Knex } from 'knex';
import { addIndex, dropIndex } from './schema';

const INDEXES: readonly (readonly [table: string, columns: string[], name: string])[] = [
  ['latchkey_account', ['client_group', 'id'], 'latchkey_account_group'],
];

/** What the staff's lists of clients and of people are read by, a page at a time. */
export const staffLists: Knex.Migration = {
  async up(knex) {
    for (const [table, columns, name] of INDEXES) await addIndex(knex, table, [...columns], name);
  },
  async down(knex) {
    for (const [table, , name] of INDEXES) await dropIndex(knex, table, name);
  },
};
