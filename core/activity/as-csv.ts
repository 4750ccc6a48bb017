import { canonicalJson } from './canonical';
import { csvRecord } from './csv';
import type { ActivityRow, EntryValue } from './entry';

const COLUMNS = [
  ...['seq', 'at', 'actor', 'onBehalfOf', 'channel', 'address'],
  ...['action', 'subject', 'refused', 'reason', 'before', 'after'],
] as const;

/** The line above an exported log: what its columns are called. */
export const csvHead = csvRecord(COLUMNS);

/** A line of a log as a record of RFC 4180: times as ISO 8601 has them, before and after as JSON. */
export function csvLine({ at, ...row }: ActivityRow): string {
  const cells: Readonly<Record<string, EntryValue | undefined>> = { ...row, at: new Date(at).toISOString() };
  return csvRecord(COLUMNS.map((name) => textOf(cells[name])));
}

function textOf(value: EntryValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? canonicalJson(value) : String(value);
}
