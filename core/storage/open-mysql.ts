import { knex } from 'knex';
import { loadDriver } from './driver';
import { quiet, type Handles, type OpenOptions } from './open-options';
import { serverClient } from './server-client';

interface Connection {
  query(sql: string, done: (error: Error | null) => void): void;
  destroy(): void;
}

/** What must be said on each connection, whatever the server's defaults are. */
function session(deadlineMs: number): string[] {
  const lockSeconds = Math.max(1, Math.floor((deadlineMs * 0.85) / 1000));
  return [
    'set session transaction isolation level read committed',
    `set session innodb_lock_wait_timeout = ${lockSeconds}`,
    // What is packed into one text must not be cut: it would be no JSON any more, and every decision a no.
    'set session group_concat_max_len = 1073741824',
    "set session time_zone = '+00:00'",
    "set session sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
  ];
}

function prepare(statements: readonly string[]) {
  return (connection: Connection, done: (error: Error | null, connection: Connection) => void): void => {
    const next = (index: number): void => {
      const statement = statements[index];
      if (statement === undefined) return done(null, connection);
      connection.query(statement, (error) => {
        if (!error) return next(index + 1);
        connection.destroy(); // knex forgets it: it would stay open for ever
        done(error, connection);
      });
    };
    next(0);
  };
}

/** Two pools on one MySQL or MariaDB server; the URL may carry mysql2's options, `?ssl={…}` for one. */
export function openMysql(
  url: string,
  { readers = 8, writers = 8, deadlineMs = 4000 }: OpenOptions,
): Handles {
  loadDriver('mysql2');
  const client = serverClient('mysql2');
  const database = new URL(url).pathname.slice(1);
  const connection = { uri: url, database, charset: 'utf8mb4', timezone: 'Z', connectTimeout: 5000 };
  const afterCreate = prepare(session(deadlineMs));
  const open = (max: number) =>
    knex({
      ...quiet,
      ...{ deadlineMs },
      client,
      connection,
      acquireConnectionTimeout: 5000,
      pool: { min: 0, max, afterCreate },
    });
  return { write: open(writers), read: open(readers) };
}
