import type { Knex } from 'knex';
import { rows } from './dialect';
import type { Database } from './open';

const lockName = 'latchkey_migrate';
const lockNumber = 0x4c4b; // PostgreSQL names its advisory locks by number
const waitSeconds = 60;

/** Runs `work` while no other node migrates. */
export function alone<T>(db: Database, table: string, work: () => Promise<T>): Promise<T> {
  return db.dialect === 'sqlite' ? withoutForeignKeys(db.write, table, work) : withServerLock(db, work);
}

interface Connections {
  acquireConnection(): Promise<unknown>;
  releaseConnection(connection: unknown): Promise<void>;
}

/** A session lock: it goes with its connection, and so with a killed process. */
async function withServerLock<T>({ dialect, read }: Database, work: () => Promise<T>): Promise<T> {
  const client = read.client as Connections;
  const connection = await client.acquireConnection();
  const run = (sql: string, bindings: (string | number)[] = []) =>
    rows<{ got: unknown }>(read.raw(sql, bindings).connection(connection));
  const lock = dialect === 'postgres' ? postgresLock(run) : mysqlLock(run);
  try {
    await lock.take();
    try {
      return await work();
    } finally {
      await lock.release();
    }
  } finally {
    await client.releaseConnection(connection);
  }
}

type Run = (sql: string, bindings?: (string | number)[]) => Promise<{ got: unknown }[]>;
interface Lock {
  take(): Promise<void>;
  release(): Promise<unknown>;
}

function postgresLock(run: Run): Lock {
  return {
    async take() {
      await run(`set lock_timeout = '${waitSeconds}s'`);
      await run('select pg_advisory_lock(?) as got', [lockNumber]);
    },
    release: () => run('select pg_advisory_unlock(?) as got', [lockNumber]),
  };
}

/** The lock is the server's, not the database's: its name says which database. */
function mysqlLock(run: Run): Lock {
  const name = `concat(?, ':', left(sha1(database()), 16))`;
  return {
    async take() {
      const [answer] = await run(`select get_lock(${name}, ?) as got`, [lockName, waitSeconds]);
      if (answer?.got !== 1) throw new Error('another node has been migrating for a minute');
    },
    release: () => run(`select release_lock(${name}) as got`, [lockName]),
  };
}

/** knex rebuilds a SQLite table by dropping it: with foreign keys on that deletes every child row by its cascade. */
async function withoutForeignKeys<T>(write: Knex, table: string, work: () => Promise<T>): Promise<T> {
  await write.raw('PRAGMA foreign_keys = OFF');
  try {
    await createBookkeeping(write, table);
    return await work();
  } finally {
    await write.raw('PRAGMA foreign_keys = ON');
  }
}

/** knex looks for its own tables outside of any transaction: two processes would both create them. */
function createBookkeeping(write: Knex, table: string): Promise<void> {
  const id = 'integer not null primary key autoincrement';
  return write.transaction(async (tx) => {
    await tx.raw(
      `create table if not exists ${table} (id ${id}, name varchar(255), batch integer, migration_time datetime)`,
    );
    await tx.raw(`create table if not exists ${table}_lock ("index" ${id}, is_locked integer)`);
    await tx.raw(
      `insert into ${table}_lock (is_locked) select 0 where not exists (select 1 from ${table}_lock)`,
    );
  });
}
