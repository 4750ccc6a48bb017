import { isNativeError } from 'node:util/types';
import type { Knex } from 'knex';

interface Client {
  query(connection: unknown, query: string | { sql: string }): Promise<unknown>;
}

/** The first error of a transaction: nothing but the end of the transaction passes after it. */
export interface FirstError {
  cause?: Error;
}

/** Watches the statements of a transaction. A swallowed error would commit half on SQLite and MySQL, and on PostgreSQL
 * turn COMMIT into a ROLLBACK that knex reports as success. */
export function watchStatements(tx: Knex.Transaction, expected: (error: unknown) => boolean): FirstError {
  const first: FirstError = {};
  const client = tx.client as Client;
  const query = client.query.bind(client);
  client.query = async (connection, statement) => {
    const ending = /^rollback/i.test(typeof statement === 'string' ? statement : statement.sql);
    if (first.cause !== undefined && !ending) throw first.cause;
    const begun = !tx.isCompleted(); // knex runs the work also when BEGIN failed, and its statements then fail for that
    try {
      return await query(connection, statement);
    } catch (error) {
      if (begun && !ending && !expected(error)) first.cause ??= toError(error);
      throw error;
    }
  };
  return first;
}

function toError(error: unknown): Error {
  return isNativeError(error) ? error : new Error(String(error));
}
