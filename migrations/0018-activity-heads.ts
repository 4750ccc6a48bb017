import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** The heads of logs that left the machine, and the signed ones that stand for lines which are no longer kept. */
export const activityHeads: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_activity_left', (t, keyOf) => {
      keyOf('log').primary();
      t.bigInteger('seq').notNullable();
      keyOf('hash', 43);
      t.bigInteger('left_at').notNullable();
    });
    await createTable(knex, 'latchkey_activity_checkpoint', (t, keyOf) => {
      keyOf('log').primary();
      t.bigInteger('seq').notNullable();
      keyOf('hash', 43);
      t.bigInteger('closed_at').notNullable();
      keyOf('proof', 43);
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_activity_left', 'latchkey_activity_checkpoint');
  },
};
