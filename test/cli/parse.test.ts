import { EXIT, type Command } from '../../cli/command';
import { ALL_COMMANDS } from '../../cli/commands';
import { helpFor, helpForAll } from '../../cli/help';
import { nearest } from '../../cli/nearest';
import { parse } from '../../cli/parse';

const run = () => Promise.resolve(EXIT.ok);
const commands: Command[] = [
  { name: 'serve', about: 'serves', run },
  {
    name: 'access explain',
    words: ['<principal>', '<key>', '[resource]'],
    options: { account: { value: 'id', needed: true, about: 'whose' }, loud: { about: 'loudly' } },
    about: 'explains',
    run,
  },
  { name: 'access list', about: 'lists', run },
];
const typed = (line: string) => parse(line.split(' '), commands);

describe('parse', () => {
  it('reads words and options in any order', () => {
    expect(typed('access explain user:7 --account 1042 billing.pay --json').typed).toEqual({
      ...{ words: { principal: 'user:7', key: 'billing.pay', resource: undefined } },
      ...{ options: { account: '1042' }, json: true },
    });
    expect(typed('access explain user:7 k service:s --loud --account=1').typed).toMatchObject({
      words: { resource: 'service:s' },
      options: { loud: true, account: '1' },
    });
  });

  it.each([
    ['', undefined],
    ['help', undefined],
    ['--help', undefined],
    ['access --help', undefined],
    ['help access explain', 'access explain'],
    ['access explain --help', 'access explain'],
    ['access explain nonsense -h', 'access explain'],
  ])('takes "%s" for a wish for help', (line, name) => {
    const parsed = parse(line.split(' ').filter(Boolean), commands);
    expect([parsed.command?.name, parsed.typed]).toEqual([name, undefined]);
  });

  it.each([
    ['srve', 'There is no `latchkey srve`: did you mean `latchkey serve`?'],
    ['access exlpain a b', 'There is no `latchkey access exlpain`: did you mean `latchkey access explain`?'],
    ['access', 'It is one of: access explain, access list'],
    ['fly', 'There is no `latchkey fly`: see `latchkey help`'],
    ['access explain user:7', 'It needs --account <id>'],
    ['access explain user:7 --account 1', 'It needs <key>'],
    ['access explain a b c d --account 1', 'It takes no further word: d'],
    ['access explain a b --acount 1', 'There is no option --acount: did you mean --account?'],
    ['access explain a b --account', '--account needs a value, or takes none'],
    ['access explain a b --account 1 --loud=yes', '--loud needs a value, or takes none'],
  ])('says of "%s" what is wrong', (line, message) => {
    expect(() => typed(line)).toThrow(message);
  });
});

describe('help', () => {
  it('has a line for each command, and more for one', () => {
    const all = helpForAll(ALL_COMMANDS);
    for (const { name } of ALL_COMMANDS) expect(all).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    expect(helpFor(commands[1]!)).toContain('--account <id>  whose (needed)');
  });

  it('keeps each line to what a wide terminal shows', () => {
    const lines = [helpForAll(ALL_COMMANDS), ...ALL_COMMANDS.map(helpFor)].join('\n').split('\n');
    expect(lines.filter((line) => line.length > 160)).toEqual([]);
  });
});

test.each([
  ['explian', 'explain'],
  ['verifyy', 'verify'],
  ['nothing', undefined],
])('nearest(%s) is %s', (word, meant) => {
  expect(nearest(word, ['explain', 'verify', 'export'])).toBe(meant);
});
