import { PERMISSION_KEYS } from '../../../core/access/catalogue';
import { NOTICE_KINDS } from '../../../core/notices/kinds';
import { MAIL_TEXTS } from '../../../core/notices/text/texts';
import { voiceFor } from '../../../core/notices/voice';
import { PROFILE_LANGUAGES, type Language } from '../../../core/ports/stores/profile-store';
import { readAs, text as pages } from '../../../plugin/views';
import { BRAND, everyMail, PLAIN, type Names } from './every-mail';

const OTHERS = PROFILE_LANGUAGES.filter((language) => language !== 'en');

/** What is the same word in a language. */
const ALIKE: Readonly<Record<string, readonly string[]>> = { de: ['Tickets'] };

type Maker = (...given: unknown[]) => unknown;

/** Every text by its path; one that is made of values is made of names, and notices of their own. */
function* said(node: unknown, path: string): Generator<[path: string, words: string]> {
  if (typeof node === 'string') yield [path, node];
  else if (Array.isArray(node)) yield [path, node.join('\n')];
  else if (typeof node === 'function') yield* said(made(node as Maker, path), path);
  else {
    for (const [key, inner] of Object.entries(node as object)) yield* said(inner, `${path}.${key}`);
  }
}

function made(make: Maker, path: string): unknown {
  if (path.includes('.told.')) {
    return make({ account: 'A', user: 'U', other: 'O', host: 'H', recoveries: '/' });
  }
  if (path.endsWith('.permission')) return PERMISSION_KEYS.map((key) => make(key)).join('\n');
  if (path.endsWith('.lasting')) return make(5);
  return path.endsWith('.elsewhere') ? make('host', 'H', '') : make('Ada', 'Bo', 'Cy');
}

const everything = (language: Language) => new Map(said(MAIL_TEXTS[language], ''));

describe.each(OTHERS)('in %s', (language) => {
  it('every text is there, and none is left in English', () => {
    const [ours, theirs] = [everything('en'), everything(language)];
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    const left = [...theirs].filter(
      ([path, words]) =>
        path !== '.quoted' && words === ours.get(path) && !(ALIKE[language] ?? []).includes(words),
    );
    expect(left).toEqual([]);
    expect([...theirs].filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('permissions and kinds of mail are called what pages call them', () => {
    const { requests, kinds } = MAIL_TEXTS[language];
    readAs({ language }, () => {
      const labels = PERMISSION_KEYS.map((key) => [key, requests.permission(key)]);
      expect(Object.fromEntries(labels)).toEqual(pages.permissionLabels);
      expect(kinds.names).toEqual(pages.mailKinds);
    });
  });

  it('every mail has the links, codes and names that it has in English', () => {
    const values = /https:[^\s]+|[\w.]+@[\w.]+\w|\d{4} \d{4}|192\.0\.2\.7|\/(?:un)?(?:link|verify)\b/gu;
    const names = /Bluebird Bakery|Grace Okafor|Jonas Weber|Month end|Harbourline/gu;
    const held = (mails: ReturnType<typeof everyMail>) =>
      mails.map(([what, { text, subject }]) => [
        what,
        [...text.matchAll(values)].map(([found]) => found),
        new Set([...`${subject}\n${text}`.matchAll(names)].map(([found]) => found)),
        text.split('\n').length,
      ]);
    expect(held(everyMail(language, PLAIN))).toEqual(held(everyMail('en', PLAIN)));
  });
});

const WEIRD = '"“”\r\nBcc: all@evil.example\r\n\r\nPay now\u2028\u2029\u0000';
const hostile = (words: string): Names => ({
  ...{ account: words, user: words, other: words, handle: words, place: words, reason: words },
});

describe.each(PROFILE_LANGUAGES)('in %s, with names that mean harm,', (language) => {
  it.each([
    ['line breaks', `Ada${WEIRD}`],
    ['right to left', '\u202Eelpmaxe.live\u202C \u2067שלום\u2069 \u200Fمرحبا\u061C'],
    ['very long', 'ÄÖ \u{1F600}'.repeat(5000)],
    ['half a character', 'Ada \uD83D'],
  ])('every mail keeps its shape: %s', (_what, words) => {
    const plain = new Map(everyMail(language, PLAIN));
    for (const [what, { subject, text }] of everyMail(language, hostile(words))) {
      expect([what, text.split('\n').length]).toEqual([what, plain.get(what)!.text.split('\n').length]);
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(`${subject}${text}`).not.toMatch(
        /[\u202A-\u202E\u2066-\u2069\u061C\u200E\u200F]|\p{Surrogate}/u,
      );
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }
  });
});

describe('what is counted', () => {
  it.each<[Language, string[]]>([
    ['en', ['for good', 'for 0 days', 'for a day', 'for 2 days', 'for 5 days', 'for 22 days']],
    ['pl', ['bezterminowo', 'na 0 dni', 'na 1 dzień', 'na 2 dni', 'na 5 dni', 'na 22 dni']],
    [
      'hi',
      [
        ...['बिना समाप्ति के', '0 दिन के लिए', '1 दिन के लिए'],
        ...['2 दिनों के लिए', '5 दिनों के लिए', '22 दिनों के लिए'],
      ],
    ],
    ['af', ['sonder einddatum', 'vir 0 dae', 'vir 1 dag', 'vir 2 dae', 'vir 5 dae', 'vir 22 dae']],
    ['de', ['unbefristet', 'für 0 Tage', 'für 1 Tag', 'für 2 Tage', 'für 5 Tage', 'für 22 Tage']],
  ])('is right in %s', (language, words) => {
    const { lasting } = MAIL_TEXTS[language].requests;
    expect([undefined, 0, 1, 2, 5, 22].map((days) => lasting(days))).toEqual(words);
  });
});

describe('a moment', () => {
  const at = Date.UTC(2026, 10, 26, 18, 5);
  const said = (language: Language, timezone?: string) =>
    voiceFor(BRAND, { language, timezone }).moment(at).replaceAll(/\s/gu, ' ');

  it.each(PROFILE_LANGUAGES)('is said for everywhere, where no timezone was chosen: %s', (language) => {
    expect(said(language)).toBe('2026-11-26 18:05 UTC');
  });

  it.each<[Language, string, string]>([
    ['en', 'Europe/Warsaw', '26 Nov 2026, 19:05 CET'],
    ['pl', 'Europe/Warsaw', '26 lis 2026, 19:05 CET'],
    ['hi', 'Asia/Kolkata', '26 नव॰ 2026, 23:35 IST'],
    ['af', 'Africa/Johannesburg', '26 Nov. 2026 20:05 SAST'],
    ['de', 'Europe/Berlin', '26. Nov. 2026, 19:05 MEZ'],
  ])('is said in one’s own timezone and language: %s', (language, timezone, words) => {
    expect(said(language, timezone)).toBe(words);
  });
});

test('every kind of mail has a test', () => {
  const kinds = everyMail('en', PLAIN).filter(([what]) => what.startsWith('test '));
  expect(kinds).toHaveLength(NOTICE_KINDS.length);
});
