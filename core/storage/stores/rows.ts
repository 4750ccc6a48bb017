import type { Knex } from 'knex';

/** A row as the drivers hand it over; stores read it field by field. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A text column; NULL reads as ''. */
export function text(row: Row, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? '' : String(value);
}

/** A number column. */
export function number(row: Row, column: string): number {
  return Number(row[column]);
}

/** A boolean, which we keep as 0 and 1. */
export function flag(row: Row, column: string): boolean {
  return Number(row[column]) === 1;
}

/** A list kept as JSON text. */
export function list<T extends string>(row: Row, column: string): T[] {
  return JSON.parse(text(row, column) || '[]') as T[];
}

/** Present only when the column holds something. */
export function optional<K extends string>(row: Row, column: string, name: K): { [P in K]?: string } {
  const value = row[column];
  return (value === null || value === undefined ? {} : { [name]: String(value) }) as { [P in K]?: string };
}

/** All rows of a query, as rows. */
export async function all(query: Knex.QueryBuilder): Promise<Row[]> {
  return (await query) as Row[];
}

/** The first row of a query, if there is one. */
export async function one(query: Knex.QueryBuilder): Promise<Row | undefined> {
  return (await query.first()) as Row | undefined;
}
