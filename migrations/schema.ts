import type { Knex } from 'knex';

/** Declares a column that compares byte for byte and is never NULL: ids, keys, codes, hashes, addresses. */
export type KeyOf = (name: string, length?: number) => Knex.ColumnBuilder;

/** Declares the columns of a table. */
export type Build = (table: Knex.CreateTableBuilder, keyOf: KeyOf) => void;

/** Creates a table that compares byte for byte on every database, and is safe to run again after a kill. */
export async function createTable(knex: Knex, name: string, build: Build): Promise<void> {
  if (await knex.schema.hasTable(name)) return;
  if (!isMysql(knex)) return knex.schema.createTable(name, (table) => build(table, keysOf(knex, table)));
  // Each DDL statement commits, and knex adds indexes by statements of their own: a table appears only when it is whole.
  const part = `${name}__part`;
  const collation = await binaryCollation(knex);
  await knex.schema.dropTableIfExists(part);
  await knex.schema.createTable(part, (table) => {
    table.engine('InnoDB');
    table.charset('utf8mb4');
    table.collate(collation);
    build(table, keysOf(knex, table));
  });
  await knex.schema.renameTable(part, name);
}

/** Adds one column, unless a killed attempt did. A table is changed in no other way: knex rebuilds it on SQLite. */
export async function addColumn(knex: Knex, table: string, column: string, build: Build): Promise<void> {
  if (await knex.schema.hasColumn(table, column)) return;
  await knex.schema.alterTable(table, (to) => build(to, keysOf(knex, to)));
}

/** Adds an index to a table that is there, unless a killed attempt did. */
export async function addIndex(
  knex: Knex,
  table: string,
  columns: string[],
  name = [table, ...columns, 'index'].join('_'),
): Promise<void> {
  if (!(await hasIndex(knex, name))) await knex.schema.alterTable(table, (to) => to.index(columns, name));
}

/** Takes it back. */
export async function dropIndex(knex: Knex, table: string, name: string): Promise<void> {
  if (await hasIndex(knex, name)) await knex.schema.alterTable(table, (from) => from.dropIndex([], name));
}

/** Adds an index on a column that refers to another table: MySQL has one of its own, and holds on to it. */
export async function indexReference(knex: Knex, table: string, column: string): Promise<void> {
  if (!isMysql(knex)) await addIndex(knex, table, [column], `${table}_${column}`);
}

/** Takes it back. */
export async function dropReferenceIndex(knex: Knex, table: string, column: string): Promise<void> {
  if (!isMysql(knex)) await dropIndex(knex, table, `${table}_${column}`);
}

const indexes: Record<string, string> = {
  sqlite3: "select 1 as found from sqlite_master where type = 'index' and name = ?",
  postgresql: 'select 1 as found from pg_indexes where schemaname = current_schema() and indexname = ?',
  mysql:
    'select 1 as found from information_schema.statistics where table_schema = database() and index_name = ?',
};

async function hasIndex(knex: Knex, name: string): Promise<boolean> {
  const answer: unknown = await knex.raw(indexes[clientName(knex)] ?? '', [name]);
  const found = Array.isArray(answer) ? answer.flat() : (answer as { rows: unknown[] }).rows;
  return found.some((row) => (row as { found?: number }).found === 1);
}

/** Takes one column away again, unless a killed attempt did; in SQL, since knex rebuilds the table for it on SQLite. */
export async function dropColumn(knex: Knex, table: string, column: string): Promise<void> {
  if (!(await knex.schema.hasColumn(table, column))) return;
  await knex.raw('alter table ?? drop column ??', [table, column]);
}

/** Drops tables, the last named first. */
export async function dropTables(knex: Knex, ...names: string[]): Promise<void> {
  for (const name of names.reverse()) await knex.schema.dropTableIfExists(name);
}

/** The collation without padding or folding: MariaDB and MySQL name it differently. */
export async function binaryCollation(knex: Knex): Promise<string> {
  const [found] = (await knex.raw(
    "select collation_name as name from information_schema.collations where collation_name in ('utf8mb4_nopad_bin', 'utf8mb4_0900_bin')",
  )) as [{ name: string }[]];
  if (!found[0]) {
    throw new Error(
      'the database has no binary collation without padding: MariaDB 10.2 or MySQL 8.0.17 is needed',
    );
  }
  return found[0].name;
}

function keysOf(knex: Knex, table: Knex.CreateTableBuilder): KeyOf {
  const collation = clientName(knex) === 'postgresql' ? ' collate "C"' : '';
  return (name, length = 64) => table.specificType(name, `varchar(${length})${collation}`).notNullable();
}

function isMysql(knex: Knex): boolean {
  return clientName(knex) === 'mysql';
}

function clientName(knex: Knex): string {
  return (knex.client as { dialect: string }).dialect;
}
