import { closeSync, openSync } from 'node:fs';
import { knex, type Knex } from 'knex';
import { quiet, type Handles, type OpenOptions } from './open-options';
import { prepareConnection, SqliteClient } from './sqlite-client';

const BUSY_MS = 5_000;
/** Whoever waits for another node's migrations waits as long as on a server. */
const MIGRATING_MS = 60_000;

/** One connection that writes and a few that read, on one file.
 * @throws when the path names no file: an in-memory database would be another one for each connection */
export function openSqlite(filename: string, options: OpenOptions): Handles {
  const { synchronous = 'FULL', readers = 3, deadlineMs = BUSY_MS } = options;
  const busy = `busy_timeout=${Math.min(deadlineMs, MIGRATING_MS)}`;
  if (filename === '' || filename.includes(':memory:')) {
    throw new Error('a SQLite database needs a file: sqlite:./latchkey.db');
  }
  makePrivate(filename);
  const open = (pool: Knex.PoolConfig, more: object = {}) =>
    knex({
      ...quiet,
      ...more,
      client: SqliteClient as unknown as typeof Knex.Client,
      useNullAsDefault: true,
      connection: { filename },
      acquireConnectionTimeout: 10_000,
      pool,
    });
  const pragmas = [busy, 'journal_mode=WAL', `synchronous=${synchronous}`, 'foreign_keys=ON'];
  return {
    write: open({ min: 1, max: 1, idleTimeoutMillis: 2 ** 30, afterCreate: prepareConnection(pragmas) }),
    read: open(
      { min: 0, max: readers, afterCreate: prepareConnection([busy, 'query_only=ON'], true) },
      { reader: true },
    ),
  };
}

/** A new file is its owner's alone, whatever the umask: SQLite would let others read it. Its -wal and -shm follow it. */
function makePrivate(filename: string): void {
  try {
    closeSync(openSync(filename, 'wx', 0o600));
  } catch {
    // It is there already, or it can't be made: then the first query says so.
  }
}
