import { isNativeError } from 'node:util/types';
import { knex, type Knex } from 'knex';
import { classOf } from './client-class';
import { keepPrepared, type Reading } from './statement-cache';

/** What node-sqlite3 and knex give no types for, and only that. */
interface Connection extends Reading {
  exec(sql: string, done: (error: Error | null) => void): void;
  serialize(): void;
  close(): void;
  __knex__disposed?: unknown;
  /** The error after which SQLite itself has ended the transaction. */
  doomed?: Error | undefined;
}
interface Transaction {
  trxClient: { query(connection: Connection, sql: string): Promise<unknown> };
  _completed: boolean;
  _resolver(value: unknown): void;
  _rejecter(error: unknown): void;
  begin(connection: Connection): Promise<unknown>;
  commit(connection: Connection, value: unknown): Promise<void>;
  rollback(connection: Connection, error: unknown): Promise<void>;
}
interface Base {
  config: { reader?: boolean };
  transaction(...args: unknown[]): Transaction;
  _query(connection: Connection, query: { sql: string }): Promise<unknown>;
  destroyRawConnection(connection: Connection): Promise<unknown>;
}

const Sqlite = classOf(knex({ client: 'sqlite3', useNullAsDefault: true })) as new (
  config: Knex.Config,
) => Base;

/** After these SQLite may have rolled back by itself: what followed would be committed one by one. */
const endings = new Set(
  ['BUSY', 'CORRUPT', 'FULL', 'INTERRUPT', 'IOERR', 'NOMEM'].map((code) => `SQLITE_${code}`),
);

/** Closes the door on a connection whose transaction could not be ended. */
function dispose(connection: Connection, why: unknown): void {
  connection.__knex__disposed = why;
}

async function commit(this: Transaction, connection: Connection, value: unknown): Promise<void> {
  const done = this.trxClient.query(connection, 'COMMIT');
  this._completed = true;
  try {
    await done;
  } catch (error) {
    await new Promise<void>((next) => connection.exec('ROLLBACK', () => next()));
    dispose(connection, error);
    return this._rejecter(error);
  }
  this._resolver(value);
}

async function rollback(this: Transaction, connection: Connection, error: unknown): Promise<void> {
  const cause = connection.doomed ?? error;
  connection.doomed = undefined;
  const done = this.trxClient.query(connection, 'ROLLBACK');
  this._completed = true;
  try {
    await done;
  } catch (failed) {
    if (!String(failed).includes('no transaction is active')) dispose(connection, failed);
    return this._rejecter(cause ?? failed);
  }
  if (cause === undefined) this._resolver(undefined);
  else this._rejecter(cause);
}

/** knex's SQLite client, except that writers begin IMMEDIATE (an upgrade from reading fails at once, whatever the
 * busy timeout), a failed COMMIT never leaves an open transaction in the pool, and the first error is the one told. */
export class SqliteClient extends Sqlite {
  override transaction(...args: unknown[]): Transaction {
    const transaction = super.transaction(...args);
    const begin = this.config.reader ? 'BEGIN' : 'BEGIN IMMEDIATE';
    transaction.begin = function (connection) {
      connection.doomed = undefined;
      return this.trxClient.query(connection, begin); // not this.query: that would run the work after a failed BEGIN
    };
    transaction.commit = commit;
    transaction.rollback = rollback;
    return transaction;
  }

  override async _query(connection: Connection, query: { sql: string }): Promise<unknown> {
    if (connection.doomed !== undefined && query.sql !== 'ROLLBACK') throw connection.doomed;
    try {
      return await super._query(connection, query);
    } catch (error) {
      if (connection.__knexTxId && endsTransaction(error)) connection.doomed = error;
      throw error;
    }
  }

  override destroyRawConnection(connection: Connection): Promise<unknown> {
    connection.forget?.();
    return super.destroyRawConnection(connection);
  }
}

function endsTransaction(error: unknown): error is Error {
  return isNativeError(error) && 'code' in error && endings.has(String(error.code));
}

/** For `pool.afterCreate`: statements in the order given (node-sqlite3 runs them side by side otherwise), then pragmas. */
export function prepareConnection(pragmas: readonly string[], onlyReads = false) {
  return (connection: Connection, done: (error: Error | null, connection: Connection) => void): void => {
    connection.serialize();
    connection.exec(pragmas.map((pragma) => `PRAGMA ${pragma};`).join(' '), (error) => {
      if (error) connection.close(); // knex forgets it: it would hold the file open for ever
      if (!error && onlyReads) keepPrepared(connection);
      done(error, connection);
    });
  };
}
