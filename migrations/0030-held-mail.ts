import type { Knex } from 'knex';
import { addColumn, createTable, dropColumn, dropTables } from './schema';

/** Mail that nobody stands behind until staff have looked at it, and what is marked of a message that came so. */
export const heldMail: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_held_mail', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('reason', 32);
      // what it says it is from: nothing of that is proved; '' where it says no one address
      keyOf('email', 191).index();
      // '' for one that is to none
      keyOf('department_id');
      keyOf('key_id', 16);
      t.text('box', 'mediumtext').notNullable();
      t.bigInteger('received_at').notNullable();
      t.bigInteger('ends_at').notNullable().index();
      t.index(['received_at', 'id']);
    });
    await addColumn(knex, 'latchkey_ticket_message', 'unverified', (t) => {
      t.integer('unverified').notNullable().defaultTo(0);
    });
    // '' where nobody had to
    await addColumn(knex, 'latchkey_ticket_message', 'released_by', (_t, keyOf) => {
      keyOf('released_by', 80).defaultTo('');
    });
  },
  async down(knex) {
    await dropColumn(knex, 'latchkey_ticket_message', 'released_by');
    await dropColumn(knex, 'latchkey_ticket_message', 'unverified');
    await dropTables(knex, 'latchkey_held_mail');
  },
};
