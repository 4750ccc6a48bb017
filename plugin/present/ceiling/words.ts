import {
  InvalidInputError,
  PERMISSION_KEYS,
  type CeilingRow,
  type CeilingWord,
  type PermissionKey,
} from '../../../core/index';
import type { Visit } from '../../http/route';

const LETTERS: Readonly<Record<CeilingWord, string>> = { inherit: 'i', allowed: 'a', forbidden: 'f' };
const WORDS = Object.keys(LETTERS) as CeilingWord[];

/** A word that was chosen, and what was said when the page was made. */
export interface ChosenWord {
  readonly key: PermissionKey;
  readonly was: CeilingWord;
  readonly word: CeilingWord;
}

/** All words of a level as one text, in the order of the catalogue: what a form was made with. */
export function seenIn(rows: readonly CeilingRow[]): string {
  return rows.map(({ word }) => LETTERS[word]).join('');
}

/** What a posted form chooses; a permission that it doesn’t name keeps its word.
 * @throws InvalidInputError for a word that there isn’t, or a form that no page of this version made */
export function chosenIn({ field }: Pick<Visit, 'field'>): ChosenWord[] {
  const seen = field('seen') ?? '';
  if (seen.length !== PERMISSION_KEYS.length) throw new InvalidInputError('seen', 'UNKNOWN');
  return PERMISSION_KEYS.map((key, at) => {
    const was = WORDS.find((word) => LETTERS[word] === seen[at]);
    if (!was) throw new InvalidInputError('seen', 'UNKNOWN');
    const word = WORDS.find((one) => one === (field(key) ?? was));
    if (!word) throw new InvalidInputError(key, 'UNKNOWN');
    return { key, was, word };
  });
}
