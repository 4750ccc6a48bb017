import { ownPath } from '../../../plugin/http/own-path';

describe.each(['', '/latchkey', '/a/b'])('a way back, mounted at "%s"', (base) => {
  const front = `${base}/client/`;

  test.each(['/client/1042/people', '/client/1042/people?q=a%20b', '/admin/'])('leads to %s', (path) => {
    expect(ownPath(base, `${base}${path}`)).toBe(`${base}${path}`);
  });

  test.each([
    undefined,
    '',
    'client/',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'data:text/html,evil',
    'https:evil.example',
    'https:/evil.example',
    '///evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    '\u0000//evil.example',
    '@evil.example',
    'https://panel.example@evil.example',
    'https://panel.example\\@evil.example',
    '//panel.example:443@evil.example/',
    '/%5cevil.example\\',
    '/\u2028/evil.example',
    '/..//evil.example/x',
    '/.//evil.example/x',
    '/%2e//evil.example',
    '/%2e%2e//evil.example',
    '/x/../..//evil.example',
    '/a\tb',
    `/${'x'.repeat(3000)}`,
  ])('leads to no other machine: %j', (value) => {
    const path = ownPath(base, value);
    expect(new URL(path, 'https://panel.example').origin).toBe('https://panel.example');
    if (base !== '') expect(path.startsWith(`${base}/`)).toBe(true);
    if (value === undefined || /evil|script|^$/.test(value)) expect(path).toBe(front);
  });
});
