import { fieldOf, RequestFault } from './faults';

const DEEPEST = 16;
const NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '__caslSubjectType__']);
// No database keeps half a character, PostgreSQL no U+0000, and nobody types either.
const UNFIT = /\0|\p{Surrogate}/u;

/** Refuses what no field of ours ever takes, wherever in a body it stands.
 * @throws RequestFault */
export function checkJson(value: unknown, path: readonly string[] = []): void {
  if (typeof value === 'string' && UNFIT.test(value)) refuse(path, 'UNFIT');
  if (typeof value !== 'object' || value === null) return;
  if (path.length >= DEEPEST) refuse(path.slice(0, 1), 'TOO_DEEP');
  for (const [name, item] of Object.entries(value)) {
    if (NAMES.has(name) || UNFIT.test(name)) refuse(path, 'UNKNOWN_FIELD');
    checkJson(item, [...path, name]);
  }
}

function refuse(path: readonly string[], reason: string): never {
  throw new RequestFault('invalid-input', { faults: [{ field: fieldOf(path), reason }] });
}
