import { InvalidInputError } from '../../../core/index';

/** What somebody wants of one box that isn’t so yet. */
export interface Wish {
  readonly on: boolean;
  /** The grant that stood there when it was wished for; '' for none. */
  readonly was: string;
  /** An end of its own, in UTC milliseconds: what was copied ends when its model does. */
  readonly until?: number;
}

/** What a form says of itself: each box that it showed, with the grant that stood there, and all wishes it was made with. */
export interface Seen {
  readonly shown: readonly (readonly [name: string, was: string])[];
  readonly wishes: readonly (readonly [name: string, on: boolean, was: string, until?: number])[];
}

/** The same as one hidden field. */
export function writeSeen(
  shown: readonly (readonly [string, string])[],
  wishes: ReadonlyMap<string, Wish>,
): string {
  const kept = [...wishes].map(([name, { on, was, until }]) =>
    until === undefined ? [name, on, was] : [name, on, was, until],
  );
  return JSON.stringify([shown, kept]);
}

/** Reads it back.
 * @throws InvalidInputError for anything that we didn’t write */
export function readSeen(text: string): Seen {
  const parts = parsed(text);
  if (!Array.isArray(parts) || parts.length !== 2) throw unreadable();
  const [shown, wishes] = parts as [unknown, unknown];
  return { shown: rowsIn(shown, isShown), wishes: rowsIn(wishes, isWish) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable();
  }
}

function rowsIn<Row>(rows: unknown, isRow: (row: unknown) => row is Row): Row[] {
  if (!Array.isArray(rows) || !rows.every(isRow)) throw unreadable();
  return rows;
}

function isShown(row: unknown): row is Seen['shown'][number] {
  return Array.isArray(row) && row.length === 2 && row.every(isName);
}

function isWish(row: unknown): row is Seen['wishes'][number] {
  if (!Array.isArray(row) || row.length < 3 || row.length > 4) return false;
  const [name, on, was, until = 1] = row as unknown[];
  return isName(name) && typeof on === 'boolean' && isName(was) && Number.isSafeInteger(until);
}

function isName(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 200;
}

function unreadable(): InvalidInputError {
  return new InvalidInputError('seen', 'UNREADABLE');
}
