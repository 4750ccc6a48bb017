import type { Knex } from 'knex';
import type { Dialect } from './dialect';
import { openMysql } from './open-mysql';
import type { Handles, OpenOptions } from './open-options';
import { openPostgres } from './open-postgres';
import { openSqlite } from './open-sqlite';

/** Two handles on one database: `write` begins every transaction, `read` never changes a row and is always the primary. */
export interface Database {
  readonly dialect: Dialect;
  readonly write: Knex;
  readonly read: Knex;
  close(): Promise<void>;
}

/** Opens the database of a URL: `sqlite:./latchkey.db`, `postgres://…` or `mysql://…`.
 * @throws when no database of ours has such a URL; the URL, which may hold a password, is not in the message */
export function openDatabase(url: string, options: OpenOptions = {}): Database {
  const scheme = url.slice(0, url.indexOf(':'));
  switch (scheme) {
    case 'sqlite':
      return database('sqlite', openSqlite(url.slice('sqlite:'.length), options));
    case 'postgres':
    case 'postgresql':
      return database('postgres', openPostgres(url, options));
    case 'mysql':
    case 'mariadb':
      return database('mysql', openMysql(url.replace(/^mariadb:/, 'mysql:'), options));
    default:
      throw new Error('a database URL begins with sqlite:, postgres:// or mysql://');
  }
}

function database(dialect: Dialect, { write, read }: Handles): Database {
  const close = async () => {
    await Promise.all([write.destroy(), read.destroy()]);
  };
  return { dialect, write, read, close };
}
