import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts that are more than they seem: to chats, markup, terminals, parsers, or whoever counts characters. */
const OURS = [
  ...[
    '',
    ' ',
    '\t\n\r',
    '\0',
    '\u0007\u001b[31mred\u001b[0m',
    '\u00a0\u2003\u3000',
    '\ufeff',
    '\u200b\u200d\u2060',
  ],
  ...['null', 'undefined', 'NaN', 'true', '0', '-0', '1e999', '0x1F', '__proto__', 'constructor', 'toString'],
  ...['\u202eexe.txt', '\u2067mirrored\u2069', 'שלום وأهلا', 'a\u0301\u0302\u0303\u0304\u0305', 'ﷺ', 'İıſK'],
  ...['👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇵🇱🇩🇰', '\ud83d', '\ude00', '\ud800\ud800', '𝕋𝕚𝕔𝕜𝕖𝕥', 'チケット'],
  ...[
    '<b>bold</b>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;&amp;&#60;',
    '<!--',
    ']]>',
  ],
  ...[
    "' or 1=1 --",
    '"; drop table ticket; --',
    '$(reboot)',
    '`reboot`',
    '| cat',
    '../../etc/passwd',
    '%00%0a',
  ],
  ...[
    '{{7*7}}',
    '${7*7}',
    '%s%n%x',
    '\\u0041',
    '\\',
    '\\\\',
    '=1+1',
    '@sum(1)',
    'javascript:alert(1)',
    'file:///',
  ],
  ...['@everyone', '@here', '@channel', '<!channel>', '<!here|you>', '<@U0ADA>', '<@123456789012345678>'],
  ...['<#C0GENERAL>', '<#123456789012345678>', '<@&123456789012345678>', '<t:0:R>', '<https://a.example|b>'],
  ...[
    '*bold*',
    '**bold**',
    '__both__',
    '~gone~',
    '||hidden||',
    '`code`',
    '```\nblock',
    '> quoted',
    '# title',
    '- one',
  ],
  ...[
    '[text](https://evil.example)',
    'https://evil.example/\u202e',
    'a.example',
    'ada@evil.example',
    ':tada:',
  ],
  ...[
    'x'.repeat(3001),
    '&'.repeat(3001),
    '👍'.repeat(1501),
    '*'.repeat(999),
    '\n'.repeat(999),
    `${'\\'.repeat(999)}*`,
  ],
];

type Platform = 'slack' | 'discord';

/** Those, and the texts that others collected where LATCHKEY_CORPORA says; a line tells where it doesn't. */
export function naughtyTexts(platform: Platform): readonly string[] {
  const folder = process.env.LATCHKEY_CORPORA;
  if (folder === undefined) {
    process.stdout.write(`${platform}: on ${OURS.length} texts of our own; LATCHKEY_CORPORA adds others’\n`);
    return OURS;
  }
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const vectors = read('chat-mention-injection/vectors.json') as Record<
    `${Platform}_must_be_inert`,
    string[]
  >;
  return [...OURS, ...vectors[`${platform}_must_be_inert`], ...(read('blns/blns.json') as string[])];
}
