import { canonicalJson } from './canonical';
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

/** One record: cells as RFC 4180 has them, none of them a formula. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What a spreadsheet would take for a formula becomes a text by an apostrophe before it. */
function cell(text: string): string {
  const inert = /^[=+\-@＝＋－＠\t\r\n\0]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
