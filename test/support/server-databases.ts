import { rows } from '../../core/storage/dialect';
import { openDatabase, type Database } from '../../core/storage/open';
import { serverUrls, type DatabaseName } from './test-servers';

/** A database server, as against one database on it. */
export type ServerName = Exclude<DatabaseName, 'sqlite'>;

/** The URL of another database on the same server. */
export function serverUrl(server: ServerName, database: string): string {
  const url = new URL(serverUrls[server]);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs something on the database that the environment names, through a handle of its own. */
export async function onServer<T>(server: ServerName, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(serverUrls[server], { readers: 1, writers: 1, deadlineMs: 20_000 });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** The names of the databases that begin with `prefix`. */
export async function listDatabases({ dialect, write }: Database, prefix: string): Promise<string[]> {
  const listed =
    dialect === 'postgres'
      ? 'select datname as name from pg_database'
      : 'select schema_name as name from information_schema.schemata';
  const found = await rows<{ name: string }>(write.raw(listed));
  return found.map(({ name }) => name).filter((name) => name.startsWith(prefix));
}

/** Creates a database, as a copy where the server can copy one. */
export async function createDatabase({ write }: Database, name: string, template?: string): Promise<void> {
  await write.raw(
    template === undefined ? 'create database ??' : 'create database ?? template ??',
    template === undefined ? [name] : [name, template],
  );
}

/** Drops a database, whoever is still connected to it. */
export async function dropDatabase({ dialect, write }: Database, name: string): Promise<void> {
  await write.raw(`drop database if exists ??${dialect === 'postgres' ? ' with (force)' : ''}`, [name]);
}

/** Drops what a run has made on the server. */
export function dropDatabases(server: ServerName, isOurs: (name: string) => boolean): Promise<void> {
  return onServer(server, async (db) => {
    for (const name of await listDatabases(db, 'latchkey_test_')) {
      if (isOurs(name)) await dropDatabase(db, name);
    }
  });
}
