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

/** Adds an index, unless a killed attempt did. It stays when its migration goes down: MySQL may lean on it for a reference. */
export async function addIndex(knex: Knex, table: string, columns: readonly string[]): Promise<void> {
  const name = `${table}_${columns.join('_')}_index`;
  if (await hasIndex(knex, name)) return;
  await knex.schema.alterTable(table, (to) => to.index(columns, name));
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

const INDEXES: Record<string, string> = {
  mysql:
    'select count(*) as n from information_schema.statistics where table_schema = database() and index_name = ?',
  postgresql: 'select count(*) as n from pg_indexes where schemaname = current_schema() and indexname = ?',
  sqlite3: "select count(*) as n from sqlite_master where type = 'index' and name = ?",
};

async function hasIndex(knex: Knex, name: string): Promise<boolean> {
  const sql = INDEXES[clientName(knex)];
  if (sql === undefined) throw new Error('unknown database');
  const answer = (await knex.raw(sql, [name])) as { rows?: { n: number }[] } & { n: number }[] &
    { n: number }[][];
  const found = answer.rows ?? answer.flat();
  return Number(found[0]?.n) > 0;
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
