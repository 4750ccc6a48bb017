import { normalEmail } from '../../../core/people/email';

describe('normalEmail', () => {
  it.each([
    [' Ada@Example.COM ', 'ada@example.com'],
    ['a.d.a+tag@example.com', 'a.d.a+tag@example.com'],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['E\u0301va@example.com', '\u00e9va@example.com'],
    ["o'brien@example.com", "o'brien@example.com"],
    ['ada@example.com.', 'ada@example.com'],
    ['ada@\u0627\u062e\u062a\u0628\u0627\u0631.example', 'ada@xn--mgbachtv.example'],
  ])('puts %s into one form', (typed, normal) => {
    expect(normalEmail(typed)).toBe(normal);
  });

  it.each([
    '',
    'ada',
    '@example.com',
    'ada@',
    'ada@localhost',
    'a b@example.com',
    'ada@@example.com',
    'ada@example.com, bob@example.com',
    'Ada <ada@example.com>',
    'ada\0@example.com',
    'a\u202eda@example.com',
    'a\u200bda@example.com',
    'a\u00adda@example.com',
    'a\u3164da@example.com',
    'ada@127.0.0.1',
    'ada@0x7f.1',
    'ada@example..com',
    'ada@-example.com',
    'ada@example.com..',
    'ada@example.com:25',
    'ada@example.com/bob',
    'ada@example.com?bob',
    'ada@ex%61mple.com',
    'ada\u0007@example.com',
    'ada\ud83d@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(200)}.com`,
  ])('takes %j for no address', (typed) => {
    expect(normalEmail(typed)).toBeUndefined();
  });

  it('keeps a look-alike of another script apart', () => {
    expect(normalEmail('\u0430da@example.com')).not.toBe('ada@example.com');
  });
});
