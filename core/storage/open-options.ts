import type { Knex } from 'knex';

/** How a database is opened; every one of them has a default. */
export interface OpenOptions {
  /** SQLite: FULL keeps acknowledged changes through a power cut, NORMAL only through a crash of the process. */
  synchronous?: 'FULL' | 'NORMAL';
  readers?: number;
  writers?: number;
  /** The longest a statement on a server may take, network included; on SQLite, the longest it waits for somebody else's
   * lock. Migrations open the database with minutes. */
  deadlineMs?: number;
}

/** The two knex handles on one database. */
export interface Handles {
  write: Knex;
  read: Knex;
}

const silent = { warn() {}, error() {}, deprecate() {}, debug() {} };

/** For every handle: knex neither prints nor puts bound values into error messages. */
export const quiet = { compileSqlOnError: false, log: silent };
