import type { AccountPerson } from '../../../core/index';
import { nameOf } from '../person';
import type { PeopleOn } from './people-on';

/** So many are compared, and so many are shown. */
const COMPARED = 200;
const SHOWN = 3;
/** So many letters may be other, missing or too many. */
const MOST = 2;
const LONGEST = 40;

/** Names near to what nobody is called: those that have a word like each that was typed, and begin alike. */
export async function nearestTo(
  { visit, account }: PeopleOn,
  typed: string,
): Promise<{ readonly name: string; readonly href: string }[]> {
  const [first = '', ...others] = wordsIn(typed);
  const begin = /^.{2}/su.exec(first)?.[0];
  if (begin === undefined) return [];
  const people = await visit.as.namePeople({ account: account.id, search: begin, limit: COMPARED });
  return people
    .map((person) => ({ person, far: farFrom(person, [first, ...others]) }))
    .filter(({ far }) => far < Infinity)
    .sort((a, b) => a.far - b.far)
    .slice(0, SHOWN)
    .map(({ person }) => ({ name: nameOf(person), href: account.paths.access(person.principal) }));
}

/** How far the words that were typed are from the nearest of a name, all of them together; too far is infinite. */
function farFrom({ name }: AccountPerson, typed: readonly string[]): number {
  const own = wordsIn(name);
  const each = typed.map((word) => Math.min(...own.map((one) => distance(word, one))));
  return each.some((far) => far > MOST) ? Infinity : each.reduce((sum, far) => sum + far, 0);
}

function wordsIn(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST));
}

/** Levenshtein’s: how many letters are to be changed, added or taken away. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const swap = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? Infinity;
}
