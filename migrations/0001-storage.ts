import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** Epochs, the activity chains, outbox, inbox and sealed secrets. */
export const storage: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_epoch', (t, keyOf) => {
      keyOf('scope', 120).primary();
      t.bigInteger('epoch').notNullable();
    });
    await activity(knex);
    await outbox(knex);
    await createTable(knex, 'latchkey_inbox', (t, keyOf) => {
      keyOf('source', 40);
      keyOf('key', 200);
      t.bigInteger('received_at').notNullable().index();
      t.text('payload', 'mediumtext');
      t.primary(['source', 'key']);
    });
    await createTable(knex, 'latchkey_sealed', (t, keyOf) => {
      keyOf('id').primary();
      keyOf('key_id', 16);
      t.text('box', 'mediumtext').notNullable();
      t.bigInteger('expires_at').notNullable().index();
    });
  },
  async down(knex) {
    await dropTables(knex, 'latchkey_epoch', 'latchkey_activity_head', 'latchkey_activity');
    await dropTables(knex, 'latchkey_outbox_lane', 'latchkey_outbox', 'latchkey_outbox_dead');
    await dropTables(knex, 'latchkey_inbox', 'latchkey_sealed');
  },
};

async function activity(knex: Knex): Promise<void> {
  await createTable(knex, 'latchkey_activity_head', (t, keyOf) => {
    keyOf('log').primary();
    t.bigInteger('seq').notNullable();
    keyOf('hash', 43);
  });
  await createTable(knex, 'latchkey_activity', (t, keyOf) => {
    keyOf('log');
    t.bigInteger('seq').notNullable();
    t.bigInteger('at').notNullable();
    t.text('body', 'mediumtext');
    keyOf('body_hash', 43);
    keyOf('hash', 43);
    t.primary(['log', 'seq']);
  });
}

async function outbox(knex: Knex): Promise<void> {
  await createTable(knex, 'latchkey_outbox_lane', (t, keyOf) => {
    keyOf('lane', 120).primary();
    t.integer('pending').notNullable();
    t.bigInteger('due').notNullable().index();
    t.bigInteger('fence').notNullable();
    t.bigInteger('touched_at').notNullable();
  });
  await createTable(knex, 'latchkey_outbox', (t, keyOf) => {
    t.bigIncrements('id');
    letter(t, keyOf);
    t.index(['lane', 'id']);
  });
  await createTable(knex, 'latchkey_outbox_dead', (t, keyOf) => {
    t.bigInteger('id').notNullable().primary();
    letter(t, keyOf);
    keyOf('outcome', 16);
    t.text('reason').notNullable();
    t.bigInteger('died_at').notNullable();
  });
}

function letter(
  t: Knex.CreateTableBuilder,
  keyOf: (name: string, length?: number) => Knex.ColumnBuilder,
): void {
  keyOf('lane', 120);
  keyOf('kind', 60);
  t.text('payload', 'mediumtext').notNullable();
  keyOf('secret_id').nullable();
  t.integer('attempts').notNullable();
  t.bigInteger('posted_at').notNullable();
  t.bigInteger('first_tried_at');
}
