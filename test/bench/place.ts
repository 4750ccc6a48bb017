import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, dropDatabase, onServer, serverUrl } from '../support/server-databases';

/** A database that a bench fills and drops. */
export interface BenchPlace {
  readonly name: 'sqlite' | 'postgres';
  readonly url: string;
  drop(): Promise<void>;
}

let made = 0;

/** A new SQLite file. */
export function newSqlite(): BenchPlace {
  made += 1;
  const file = join(tmpdir(), `latchkey-bench-${process.pid}-${made}.db`);
  return {
    name: 'sqlite',
    url: `sqlite:${file}`,
    drop: () => {
      for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
      return Promise.resolve();
    },
  };
}

/** A new database on the PostgreSQL server of the tests; undefined where there is none. */
export async function newPostgres(): Promise<BenchPlace | undefined> {
  made += 1;
  const name = `latchkey_bench_${process.pid}_${made}`;
  try {
    await onServer('postgres', (db) => createDatabase(db, name));
  } catch {
    return undefined;
  }
  const drop = () => onServer('postgres', (db) => dropDatabase(db, name));
  return { name: 'postgres', url: serverUrl('postgres', name), drop };
}
