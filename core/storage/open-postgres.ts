import { knex } from 'knex';
import { loadDriver } from './driver';
import { quiet, type Handles, type OpenOptions } from './open-options';
import { serverClient } from './server-client';

const INT8 = 20;

function toSafeInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('a whole number from the database is too large');
  return number;
}

interface Parsers {
  getTypeParser(oid: number, format?: string): (text: string) => unknown;
}

/** int8 as a number on our connections only: a type parser set on the package would change the host's pools too. */
function parsers(types: Parsers): Parsers {
  return {
    getTypeParser: (oid, format) =>
      oid === INT8 && format !== 'binary' ? toSafeInteger : types.getTypeParser(oid, format),
  };
}

/** The server gives up shortly before we do, so no statement goes on without us. */
function startUp(deadlineMs: number): string {
  const settings = {
    timezone: 'UTC',
    lock_timeout: Math.ceil(deadlineMs * 0.85),
    statement_timeout: Math.ceil(deadlineMs * 0.95),
    idle_in_transaction_session_timeout: '30s',
  };
  return Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

/** Two pools on one PostgreSQL server, so that a read never waits behind transactions. */
export function openPostgres(
  url: string,
  { readers = 8, writers = 8, deadlineMs = 4000 }: OpenOptions,
): Handles {
  const types = parsers((loadDriver('pg') as { types: Parsers }).types);
  const client = serverClient('pg');
  const connection: object = {
    connectionString: url,
    types,
    application_name: 'latchkey',
    options: startUp(deadlineMs),
    connectionTimeoutMillis: 5000,
  };
  const open = (max: number) =>
    knex({
      ...quiet,
      ...{ deadlineMs },
      client,
      connection,
      acquireConnectionTimeout: 5000,
      pool: { min: 0, max },
    });
  return { write: open(writers), read: open(readers) };
}
