import { help, usage } from '../../../bots/slack/text/help';
import { missing, parseCommand } from '../../../bots/slack/text/parse-command';
import { plainText } from '../../../bots/slack/text/plain-text';
import { COMMANDS } from './scripted-bot';

describe('plainText', () => {
  it.each([
    ['a person', '<@U123|ada> and <@W5>', '<@U123> and <@W5>'],
    ['a channel', '<#C1|general>', '#general'],
    ['a channel without a name', '<#C1>', '#C1'],
    ['everybody', '<!channel> <!here|here>', '@channel @here'],
    ['a group', '<!subteam^S1|@ops> <!subteam^S2>', '@ops @S2'],
    ['a link', 'see <https://host.example/a?b=1&amp;c=2|the page>', 'see https://host.example/a?b=1&c=2'],
    ['a mail address', '<mailto:ada@bakery.example|ada@bakery.example>', 'ada@bakery.example'],
    ['escapes, once', '1 &lt; 2 &amp;amp; 3', '1 < 2 &amp; 3'],
    ['what is none of these', 'a < b > c', 'a < b > c'],
  ])('reads %s', (_what, typed, read) => {
    expect(plainText(typed)).toBe(read);
  });
});

describe('parseCommand', () => {
  const parse = (command: string, text: string) => parseCommand(COMMANDS, 'latchkey', { command, text });

  it.each([
    ['/support', '', 'support', undefined, {}],
    ['/support', 'my  page is  down', 'support', undefined, { subject: 'my  page is  down' }],
    [
      '/access',
      'grant marta billing.pay 7',
      'access',
      'grant',
      { who: 'marta', permission: 'billing.pay', days: '7' },
    ],
    [
      '/latchkey',
      'access grant marta billing.pay',
      'access',
      'grant',
      { who: 'marta', permission: 'billing.pay' },
    ],
    ['/latchkey', '/Access GRANT marta', 'access', 'grant', { who: 'marta' }],
    ['/latchkey', 'whoami', 'whoami', undefined, {}],
    [
      '/access',
      'grant “Marta Silva” "Pay Invoices" 7',
      'access',
      'grant',
      { who: 'Marta Silva', permission: 'billing.pay', days: '7' },
    ],
    ['/access', 'grant <@U0ADA|ada> PAY', 'access', 'grant', { who: '<@U0ADA>', permission: 'PAY' }],
    ['/access', 'list "Marta Silva"', 'access', 'list', { who: 'Marta Silva' }],
    ['/access', 'list Marta "of" Bakery', 'access', 'list', { who: 'Marta "of" Bakery' }],
    ['/access', "list O'Brien", 'access', 'list', { who: "O'Brien" }],
  ])('reads %s %s', (command, text, name, sub, args) => {
    expect(parse(command, text)).toMatchObject({
      is: 'call',
      call: sub === undefined ? { name } : { name, sub },
      args,
    });
  });

  it.each([
    ['/latchkey', ''],
    ['/latchkey', 'constructor'],
    ['/latchkey', 'nonsense grant'],
  ])('offers help for %s %s', (command, text) => {
    expect(parse(command, text)).toEqual({ is: 'help' });
  });

  it('offers help about a command whose word below is not known', () => {
    expect(parse('/access', 'give')).toMatchObject({ is: 'help', about: { name: 'access' } });
  });

  it('means the command itself where the one command has its name, unless another follows', () => {
    const below = (text: string) => parseCommand(COMMANDS, 'support', { command: '/support', text });
    expect(below('my page is down')).toMatchObject({
      call: { name: 'support' },
      args: { subject: 'my page is down' },
    });
    expect(below('whoami')).toMatchObject({ call: { name: 'whoami' } });
  });

  it('knows what is missing', () => {
    const parsed = parse('/access', 'grant marta');
    expect(parsed.is === 'call' && missing(parsed).map(({ name }) => name)).toEqual(['permission']);
  });
});

describe('help', () => {
  it('lists every command and word below it', () => {
    expect(help(COMMANDS).lines.map((line) => line[0])).toEqual([
      { code: '/support [subject]' },
      { code: '/whoami' },
      { code: '/access grant <who> <permission> [days]' },
      { code: '/access list <who>' },
    ]);
    expect(help(COMMANDS, COMMANDS[0]).lines).toHaveLength(1);
    expect(usage('x', [])).toBe('/x');
  });
});
