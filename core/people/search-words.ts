/** Before a whole name, which is how everybody is listed; no word that people type begins so. */
export const WHOLE_NAME = '=';

/** What somebody is found by. */
export interface Findable {
  readonly name: string;
  readonly emails: readonly string[];
  readonly phone?: string;
}

/** The words under which somebody is found, each by its beginning: of the name, of each address and its domain, of the phone. */
export function wordsOf({ name, emails, phone = '' }: Findable): string[] {
  const digits = phone.replace(/\D/g, '');
  const words = [
    WHOLE_NAME + folded(name),
    ...namesIn(name),
    ...emails.flatMap((email) => [email, email.slice(email.lastIndexOf('@') + 1)]),
    ...(digits === '' ? [] : [digits]),
  ];
  return [...new Set(words.map(cut))];
}

/** What is looked for, word by word; undefined for signs alone, which nobody is found by. */
export function wordsLookedFor(search: string): string[] | undefined {
  if (search === '') return [];
  if (/^\+?[\d\s()./-]{3,}$/.test(search)) return [cut(search.replace(/\D/g, ''))];
  const words = search.split(/\s+/u).flatMap((part) => {
    if (/[@.]/.test(part)) return part.toLowerCase().replace(/^[@=]+/, '') || [];
    return namesIn(part);
  });
  return words.length === 0 ? undefined : [...new Set(words.map(cut))];
}

function namesIn(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Without marks and capitals: who types oyku means Öykü. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** So much of a word is looked for; by whole signs, since no database keeps half of one. */
function cut(word: string): string {
  return /^.{0,60}/su.exec(word)?.[0] ?? '';
}
