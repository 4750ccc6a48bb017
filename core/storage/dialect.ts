import type { Knex } from 'knex';

/** The three kinds of database; what they differ in is in this file and in `insert-once.ts`. */
export type Dialect = 'sqlite' | 'postgres' | 'mysql';

const dialects: Record<string, Dialect> = { sqlite3: 'sqlite', postgresql: 'postgres' };

/** The dialect of a handle, a transaction or a query. */
export function dialectOf(handle: { client: { dialect: string } }): Dialect {
  return dialects[handle.client.dialect] ?? 'mysql';
}

/** The rows of a raw query, whatever its driver wraps them in. */
export async function rows<Row>(query: Knex.Raw): Promise<Row[]> {
  const answer: unknown = await query;
  if (!Array.isArray(answer)) return (answer as { rows: Row[] }).rows;
  return (Array.isArray(answer[0]) ? answer[0] : answer) as Row[];
}

const inList: Record<Dialect, string> = {
  sqlite: '?? in (select value from json_each(?))',
  postgres: '?? = any(?::text[])',
  mysql: "?? in (select v from json_table(?, '$[*]' columns (v varchar(191) path '$')) as j)",
};

/** `column in (ids)` with one bound parameter, for any number of ids. */
export function whereIds<Query extends Knex.QueryBuilder>(
  query: Query,
  column: string,
  ids: readonly string[],
): Query {
  const dialect = dialectOf(query as { client?: unknown } as { client: { dialect: string } }); // knex's types hide it
  void query.whereRaw(inList[dialect], [column, dialect === 'postgres' ? [...ids] : JSON.stringify(ids)]);
  return query;
}

/** The end of an `insert` that changes the row already there under `key`; `set` names the table's columns by `table.column`. */
export function onDuplicate(dialect: Dialect, key: string, set: string): string {
  return dialect === 'mysql' ? `on duplicate key update ${set}` : `on conflict (${key}) do update set ${set}`;
}

/** Rows that another transaction holds are passed over, where the database has row locks. */
export const skipLocked: Record<Dialect, string> = {
  sqlite: '',
  postgres: 'for update skip locked',
  mysql: 'for update skip locked',
};

/** Many rows in one text, a JSON array for each: drivers take far longer for a row than databases do for all of them. */
export const packed: Record<Dialect, (columns: string) => string> = {
  sqlite: (columns) => `json_group_array(json_array(${columns}))`,
  postgres: (columns) => `coalesce(cast(json_agg(json_build_array(${columns})) as text), '[]')`,
  mysql: (columns) => `coalesce(json_arrayagg(json_array(${columns})), '[]')`,
};

/** The database's own clock in UTC milliseconds. */
export const clock: Record<Dialect, string> = {
  sqlite: "cast(round(unixepoch('subsec') * 1000) as integer)",
  postgres: 'cast(extract(epoch from clock_timestamp()) * 1000 as bigint)',
  mysql: 'cast(unix_timestamp(now(3)) * 1000 as signed)',
};

/** The epoch's scope of the account of a row `r`. */
export const accountScope: Record<Dialect, string> = {
  sqlite: "'account:' || r.account_id",
  postgres: "'account:' || r.account_id",
  mysql: "concat('account:', r.account_id)",
};
