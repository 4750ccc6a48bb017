import { LANGUAGES, readAs, text, type Language } from '../../../plugin/views';
import { english } from '../../../plugin/views/text/en';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** What is the same word in a language, or no word: names, marks, and what is written alike. */
const ALIKE: Readonly<Record<Exclude<Language, 'en'>, ReadonlySet<string>>> = {
  pl: new Set(['Administrator']),
  hi: new Set([]),
  af: new Set(['Status', 'Web', 'Platform', 'As CSV', 'As NDJSON']),
  de: new Set([
    ...['Master', 'Administrator', 'Auditor', 'Support', 'Person', 'Team', 'Teams', 'Name', 'Status'],
    ...['Ticket Ada', 'Tickets', 'Domain', 'Domains', 'Chats', 'Link', 'Web', 'Variable', ' in Ada'],
  ]),
};
/** In no language a word: names and signs alone, what computers call things, and brands. */
const NO_WORDS = /^([^\p{L}]|Ada)*$|^(Slack|Discord|CSV|NDJSON|API|Webhooks?|OpenAPI|\/verify)$/u;

/** A value that any text can be made of: a name where one is wanted, a number where it is counted. */
function anything(n = 5): never {
  const value: unknown = new Proxy(() => value, {
    get: (_made, key) => {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'string' ? 'Ada' : n);
      if (key === Symbol.iterator) return [][Symbol.iterator];
      return key === 'length' ? n : value;
    },
  });
  return value as never;
}

type Maker = (...given: never[]) => unknown;

/** What a text says of such values; what tells them apart by their kind is tried with real ones elsewhere. */
function madeBy(make: Maker): unknown {
  try {
    return make(anything(), anything(), anything(), anything());
  } catch {
    return '…';
  }
}

/** Every text by its path; one that is made of values is made. */
function* said(node: unknown, path: string): Generator<[path: string, words: string]> {
  if (typeof node === 'string') yield [path, node];
  else if (typeof node === 'function') {
    yield [path, flat(madeBy(node as Maker))];
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, inner] of Object.entries(node)) yield* said(inner, `${path}.${key}`);
  }
}

const flat = (made: unknown): string =>
  Array.isArray(made)
    ? made.map((piece: unknown) => (typeof piece === 'string' ? piece : '·')).join('')
    : typeof made === 'string'
      ? made
      : '';

const everything = (language: Language) =>
  readAs({ language }, () =>
    Object.keys(english).flatMap((section) => [...said(text[section as keyof typeof english], section)]),
  );

describe.each(OTHERS)('in %s', (language) => {
  it('every text is there, and none is left in English', () => {
    const [ours, theirs] = [new Map(everything('en')), new Map(everything(language))];
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    const left = [...theirs].filter(
      ([path, words]) => words === ours.get(path) && !NO_WORDS.test(words) && !ALIKE[language].has(words),
    );
    expect(left).toEqual([]);
  });

  it('nothing is empty that says something in English', () => {
    const ours = new Map(everything('en'));
    const empty = everything(language).filter(([path, words]) => words === '' && ours.get(path) !== '');
    expect(empty).toEqual([]);
  });
});
