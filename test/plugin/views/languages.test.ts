import { LANGUAGES, readAs, text, type Language } from '../../../plugin/views';
import { countIn } from '../../../plugin/views/text/count';
import { english } from '../../../plugin/views/text/en';
import type { Lock } from '../../../plugin/views/words';

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

/** What a text says of such values; what asks of which kind they are is tried with real ones below. */
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

const LOCKS: readonly Lock[] = [
  { reason: 'notOffered', host: 'Ada' },
  { reason: 'notOnService' },
  { reason: 'neverRemote' },
  { reason: 'needsSignIn' },
  { reason: 'ended', on: { iso: '', text: 'Ada' } },
  { reason: 'own', who: 'Ada' },
  { reason: 'master', host: 'Ada' },
  { reason: 'owner' },
  ...(['notYours', 'beyond', 'beyondTeam', 'readOnly'] as const).map((reason) => ({ reason, ask: 'Ada' })),
];

describe.each(OTHERS)('locks in %s', (language) => {
  it.each(LOCKS)('say $reason in it', (lock) => {
    const said = readAs({ language }, () => text.lock(lock));
    expect(said).not.toBe('');
    expect(said).not.toBe(english.lock(lock));
  });
});

describe('numbers with what they count', () => {
  const days = (language: Language) =>
    readAs({ language }, () => [0, 1, 2, 5, 22].map((n) => text.requests.shorter(n)));

  it.each<[Language, string[]]>([
    ['en', ['0 days', '1 day', '2 days', '5 days', '22 days']],
    ['pl', ['0 dni', '1 dzień', '2 dni', '5 dni', '22 dni']],
    ['hi', ['0 दिन', '1 दिन', '2 दिन', '5 दिन', '22 दिन']],
    ['af', ['0 dae', '1 dag', '2 dae', '5 dae', '22 dae']],
    ['de', ['0 Tage', '1 Tag', '2 Tage', '5 Tage', '22 Tage']],
  ])('are right in %s', (language, said) => {
    expect(days(language)).toEqual(said);
  });

  it('have a form of their own for few and for many', () => {
    const forms = { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' };
    expect([0, 1, 2, 5, 12, 22, 25].map((n) => countIn('pl')(n, forms))).toEqual([
      ...['0 osób', '1 osoba', '2 osoby', '5 osób', '12 osób', '22 osoby', '25 osób'],
    ]);
  });
});
