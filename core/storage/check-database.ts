import type { Finding } from '../ports/finding';
import { rows, type Dialect } from './dialect';
import { migrationStatus, type Migrations } from './migrate';
import { openDatabase, type Database } from './open';
import { startFaultOf } from './start-fault';

/** Looks at a database, and changes nothing: whether it answers, compares byte for byte, and is up to date. */
export async function checkDatabase(url: string, migrations: Migrations): Promise<Finding[]> {
  const db = openDatabase(url);
  try {
    return [await version(db), await collations(db), await upToDate(url, migrations)];
  } catch (error) {
    return [away(error)];
  } finally {
    await db.close();
  }
}

function away(error: unknown): Finding {
  const fault = startFaultOf(error);
  const [part, is] = ['database', 'wrong'] as const;
  if (fault?.is === 'wrong') {
    return { part, is, says: 'it can’t be opened', mend: `LATCHKEY_DATABASE_URL: ${fault.expected}` };
  }
  const code = fault?.code ?? (error instanceof Error ? error.name : 'unknown');
  return { part, is, says: `nobody answers (${code})`, mend: 'start it, or mend LATCHKEY_DATABASE_URL' };
}

const VERSION: Record<Dialect, string> = {
  sqlite: 'select sqlite_version() as version',
  postgres: 'show server_version',
  mysql: 'select version() as version',
};

async function version(db: Database): Promise<Finding> {
  const [found] = await rows<{ version?: string; server_version?: string }>(db.read.raw(VERSION[db.dialect]));
  const number = found?.version ?? found?.server_version ?? '';
  return { part: 'database', is: 'ok', says: `${db.dialect} ${number} answers` };
}

/** Columns that would take `a` for `A`, or `a ` for `a`. */
const FOLDING: Record<Dialect, string> = {
  sqlite: `select m.name || '.' || x.name as name from sqlite_master m, pragma_index_list(m.name) i, pragma_index_xinfo(i.name) x
    where m.name like 'latchkey!_%' escape '!' and x.key = 1 and x.cid >= 0 and x.coll <> 'BINARY'`,
  postgres: `select distinct t.relname || '.' || a.attname as name
    from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
    join pg_attribute a on a.attrelid = t.oid and a.attnum = any(i.indkey) join pg_collation l on l.oid = a.attcollation
    where n.nspname = current_schema() and t.relname like 'latchkey!_%' escape '!'
      and t.relname not like 'latchkey!_migrations%' escape '!' and l.collname not in ('C', 'POSIX')`,
  mysql: `select concat(table_name, '.', column_name) as name from information_schema.columns
    where table_schema = database() and table_name like 'latchkey!_%' escape '!'
      and table_name not like 'latchkey!_migrations%' escape '!'
      and collation_name not in ('utf8mb4_nopad_bin', 'utf8mb4_0900_bin')`,
};

async function collations(db: Database): Promise<Finding> {
  const found = await rows<{ name: string }>(db.read.raw(FOLDING[db.dialect]));
  if (found.length === 0) return { part: 'collations', is: 'ok', says: 'compare byte for byte' };
  const some = found.slice(0, 5).map(({ name }) => name);
  return {
    ...{ part: 'collations', is: 'wrong', says: `don’t compare byte for byte: ${some.join(', ')}` },
    mend: 'make these tables anew by the migrations, in an empty database, and copy the rows over',
  };
}

async function upToDate(url: string, migrations: Migrations): Promise<Finding> {
  const part = 'migrations';
  const { done, pending, unknown } = await migrationStatus(url, migrations);
  if (unknown.length > 0) {
    const says = `a newer version has run ${unknown.join(', ')}`;
    return { part, is: 'wrong', says, mend: 'run that version, or play back a backup from before it' };
  }
  if (pending.length === 0) return { part, is: 'ok', says: `all ${done.length} have run` };
  return { part, is: 'wrong', says: `${pending.length} have not run`, mend: 'latchkey migrate up' };
}
