import type { Knex } from 'knex';
import { createTable, dropTables } from './schema';

/** What our own sign-in keeps: passwords, sessions, second factors, tries, and codes that set a password anew. */
export const signIn: Knex.Migration = {
  async up(knex) {
    await createTable(knex, 'latchkey_login', (t, keyOf) => {
      keyOf('principal', 80).primary();
      // Of staff alone; users have theirs in a table of their own.
      keyOf('email', 191).nullable().unique();
      // '' is none
      t.string('password_hash', 191).notNullable();
      t.bigInteger('password_at').notNullable();
      t.integer('failures').notNullable();
      t.integer('code_failures').notNullable();
    });
    await createTable(knex, 'latchkey_session', (t, keyOf) => {
      // a keyed hash of what the browser has
      keyOf('id').primary();
      keyOf('principal', 80);
      keyOf('way', 16);
      // the first of those that came in each other's place
      keyOf('family');
      // of staff who look on; '' is nobody
      keyOf('looks_on', 80);
      t.bigInteger('proved_at').notNullable();
      // 0: no second factor in it
      t.bigInteger('factor_at').notNullable();
      t.string('address', 64).notNullable();
      t.string('agent', 191).notNullable();
      t.bigInteger('began_at').notNullable();
      t.bigInteger('seen_at').notNullable();
      t.bigInteger('ends_at').notNullable().index();
      t.integer('ended').notNullable();
      t.index(['principal', 'ended']);
    });
    await factors(knex);
    await createTable(knex, 'latchkey_try', (t, keyOf) => {
      keyOf('id').primary();
      t.integer('tries').notNullable();
      t.bigInteger('ends_at').notNullable().index();
    });
    await createTable(knex, 'latchkey_password_code', (t, keyOf) => {
      keyOf('id').primary();
      // '' where nobody has the address: it looks the same
      keyOf('principal', 80).index();
      keyOf('email', 191).index();
      keyOf('code_hash', 64);
      t.integer('tries').notNullable();
      t.integer('done').notNullable();
      t.bigInteger('expires_at').notNullable().index();
    });
  },
  async down(knex) {
    const rest = ['latchkey_recovery_code', 'latchkey_try', 'latchkey_password_code'];
    await dropTables(knex, 'latchkey_login', 'latchkey_session', 'latchkey_second_factor', ...rest);
  },
};

async function factors(knex: Knex): Promise<void> {
  await createTable(knex, 'latchkey_second_factor', (t, keyOf) => {
    keyOf('principal', 80).primary();
    keyOf('state', 16);
    keyOf('secret_id');
    // the last 30 seconds whose code was used
    t.bigInteger('last_step').notNullable();
    t.bigInteger('began_at').notNullable();
    keyOf('code_salt', 64);
  });
  await createTable(knex, 'latchkey_recovery_code', (t, keyOf) => {
    keyOf('principal', 80);
    keyOf('hash', 191);
    t.primary(['principal', 'hash']);
  });
}
