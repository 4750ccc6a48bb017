import type { Example } from './examples';

/** Texts that break what reads them carelessly; JSON escapes where a text can't be written as it is. */
export const NAUGHTY = [
  '',
  ' ',
  'a'.repeat(20_000),
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202e\ufeff\u200b',
  "'; drop table latchkey_contact; --",
  '${7*7}{{7*7}}<%= 7*7 %>',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '%00%2e%2e%2f',
  'undefined',
  'null',
  'NaN',
  '-1',
  '1e309',
  '9007199254740993',
  '__proto__',
  'constructor',
  'toString',
  'staff:1',
  'user:1\r\nX-Evil: 1',
  '=cmd|calc!A1',
  '𝒜𝓁𝓁 😀 ﷽',
];

/** Values of every kind but the one that was expected. */
export const OTHERS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  [],
  {},
  [[]],
  ['a', 1, null],
  { $gt: '' },
  { toString: 1 },
  { length: 1e9 },
];

type Json = Record<string, unknown>;

/** A body or field with something wrong in it, by what is wrong. */
export function brokenCalls(example: Example, seed: number): Example[] {
  const pick = <T>(list: readonly T[], n: number): T => list[(seed + n) % list.length]!;
  const body = (example.body ?? {}) as Json;
  const names = Object.keys(body);
  const withBody = (changed: unknown): Example => ({ ...example, body: changed });
  return [
    ...names.flatMap((name, at) => [
      withBody({ ...body, [name]: pick(NAUGHTY, at) }),
      withBody({ ...body, [name]: pick(OTHERS, at) }),
      withBody(Object.fromEntries(Object.entries(body).filter(([key]) => key !== name))),
    ]),
    ...(example.body === undefined
      ? []
      : [
          withBody({ ...body, accountId: '1077', role: 'owner', isAdmin: true }),
          withBody(JSON.parse(`{"__proto__":{"account":"1077"},"x":${nested(400)}}`)),
          withBody({ ...body, __caslSubjectType__: 'all' }),
          withBody(pick(OTHERS, 5)),
          withBody({ ...body, huge: 'x'.repeat(300_000) }),
        ]),
    ...Object.keys(example.params ?? {}).flatMap((name, at) =>
      [pick(NAUGHTY, at), pick(NAUGHTY, at + 7), '1077', 'none'].map((value) => ({
        ...example,
        params: { ...example.params, [name]: inUrl(value) },
      })),
    ),
    {
      ...example,
      query: {
        ...example.query,
        limit: inUrl(pick(NAUGHTY, 3)),
        cursor: inUrl(pick(NAUGHTY, 9)),
      },
    },
    { ...example, query: { ...example.query, __proto__x: '1', cursor: 'eyJpZCI6MX0' } },
  ];
}

function nested(depth: number): string {
  return `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;
}

/** No address has half characters, and none is longer than Node reads. */
function inUrl(text: string): string {
  return /\p{Surrogate}/u.test(text) ? '\u0000' : text.slice(0, 1_000);
}
