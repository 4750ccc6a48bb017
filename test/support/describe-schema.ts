import { rows, type Dialect } from '../../core/storage/dialect';
import type { Database } from '../../core/storage/open';

/** A column of one of our tables. */
export interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  /** Part of the primary key. */
  readonly key: boolean;
}

const isBookkeeping = "like 'latchkey_migrations%'";

const queries: Record<Dialect, string> = {
  sqlite: `select m.name as "table", c.name as "column", c.type as type, c."notnull" = 0 as nullable, c.pk > 0 as key
    from sqlite_master m join pragma_table_info(m.name) c
    where m.type = 'table' and m.name not ${isBookkeeping} and m.name not like 'sqlite_%' order by m.name, c.cid`,
  postgres: `select c.table_name as "table", c.column_name as "column", c.data_type as type, c.is_nullable = 'YES' as nullable,
      exists (select 1 from information_schema.table_constraints t join information_schema.key_column_usage k
        on k.constraint_name = t.constraint_name and k.table_schema = t.table_schema
        where t.constraint_type = 'PRIMARY KEY' and k.table_schema = c.table_schema
          and k.table_name = c.table_name and k.column_name = c.column_name) as key
    from information_schema.columns c
    where c.table_schema = 'public' and c.table_name not ${isBookkeeping} order by c.table_name, c.ordinal_position`,
  mysql: `select table_name as \`table\`, column_name as \`column\`, column_type as type, is_nullable = 'YES' as nullable, column_key = 'PRI' as \`key\`
    from information_schema.columns
    where table_schema = database() and table_name not ${isBookkeeping} order by table_name, ordinal_position`,
};

/** The columns of a database, table by table. */
export async function describeSchema({ dialect, read }: Database): Promise<Column[]> {
  const found = await rows<{ table: string; column: string; type: string; nullable: unknown; key: unknown }>(
    read.raw(queries[dialect]),
  );
  return found.map((row) => ({ ...row, nullable: Boolean(row.nullable), key: Boolean(row.key) }));
}

/** Which columns a table's rows are found by: unique or not, in order. */
export interface Index {
  readonly table: string;
  readonly columns: readonly string[];
  readonly unique: boolean;
}

/** The indexes of a SQLite database but for the primary keys. */
export async function describeIndexes({ read }: Database): Promise<Index[]> {
  const found = await rows<{ table: string; unique: number; columns: string }>(
    read.raw(`select m.name as "table", i."unique" as "unique",
        (select json_group_array(c.name) from pragma_index_info(i.name) c) as columns
      from sqlite_master m join pragma_index_list(m.name) i
      where m.type = 'table' and i.origin <> 'pk' and m.name not ${isBookkeeping} order by m.name, columns`),
  );
  return found.map(({ table, unique, columns }) => ({
    table,
    unique: unique === 1,
    columns: JSON.parse(columns) as string[],
  }));
}
