import { canonicalJson, type JsonValue } from '../../../core/activity/canonical';

describe('canonicalJson', () => {
  test.each<[string, JsonValue, string]>([
    ['sorts names', { b: 1, a: 2, '': 3 }, '{"":3,"a":2,"b":1}'],
    ['sorts names inside, not lists', { z: [{ d: 1, c: 2 }, 'b', 'a'] }, '{"z":[{"c":2,"d":1},"b","a"]}'],
    [
      'sorts by UTF-16 unit, not by code point',
      { '\u{1f600}': 1, '\ufb33': 2, '\u20ac': 3 },
      '{"\u20ac":3,"\u{1f600}":1,"\ufb33":2}',
    ],
    ['sorts digits as text', { '10': 1, '9': 2, '1': 3 }, '{"1":3,"10":1,"9":2}'],
    [
      'writes numbers as ECMAScript does',
      [1e21, 1e-7, 0.1, -0, 333333333.3333333, 1e30, 4.5, 2e-3],
      '[1e+21,1e-7,0.1,0,333333333.3333333,1e+30,4.5,0.002]',
    ],
    [
      'escapes control characters alone',
      '\u20ac$\u000f\nA\'B"\\\u007f/',
      '"\u20ac$\\u000f\\nA\'B\\"\\\\\u007f/"',
    ],
    ['escapes NUL, which PostgreSQL would refuse', 'a\0b', '"a\\u0000b"'],
    ['keeps two spellings of one character apart', ['\u00e9', 'e\u0301'], '["\u00e9","e\u0301"]'],
    ['leaves out what is undefined', { a: undefined, b: null }, '{"b":null}'],
    ['knows the words', [true, false, null], '[true,false,null]'],
  ])('%s', (_title, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('is the same text whatever the order of insertion', () => {
    expect(canonicalJson({ a: 1, b: { c: 1, d: 2 } })).toBe(canonicalJson({ b: { d: 2, c: 1 }, a: 1 }));
  });

  test.each([NaN, Infinity, -Infinity, '\ud800', 'a\udc00', ['\ud83d']])('refuses %p', (value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });

  test('refuses half a character in a name', () => {
    expect(() => canonicalJson({ '\ud800': 1 })).toThrow(RangeError);
  });
});
