import { fillCommand, readTyped, type KnownCommand } from '../../../sandbox/chat/parse-command';

const known: KnownCommand[] = [
  { name: 'support', options: [] },
  { name: 'access', subcommand: 'grant', options: ['person', 'permission', 'for', 'service'] },
  { name: 'access', subcommand: 'show', options: ['person'] },
];
const fill = (line: string) => fillCommand(known, readTyped(line)!);

describe('readTyped', () => {
  it.each(['hello', 'a /support', '/', '// no', ''])('takes %j for no command', (line) => {
    expect(readTyped(line)).toBeUndefined();
  });

  it('parts the command from what follows it', () => {
    expect(readTyped('  /access grant  ada ')).toEqual({ command: '/access', text: 'grant  ada' });
  });
});

describe('fillCommand', () => {
  it('gives each option a word in order, and the last one the rest', () => {
    expect(fill('/access grant ada@a.example pay 7 days')).toEqual({
      name: 'access',
      subcommand: 'grant',
      options: { person: 'ada@a.example', permission: 'pay', for: '7', service: 'days' },
    });
    expect(fill('/access show Ada Lindqvist')?.options).toEqual({ person: 'Ada Lindqvist' });
  });

  it('takes what stands in quotes as one word', () => {
    const typed = fill('/access grant "Ada Lindqvist" “Allow to view/pay invoices” 7');
    expect(typed?.options).toEqual({
      person: 'Ada Lindqvist',
      permission: 'Allow to view/pay invoices',
      for: '7',
    });
    expect(fill('/access show "Ada Lindqvist"')?.options).toEqual({ person: 'Ada Lindqvist' });
  });

  it('leaves out options that nothing was typed for', () => {
    expect(fill('/SUPPORT')).toEqual({ name: 'support', options: {} });
    expect(fill('/access grant')?.options).toEqual({});
  });

  it.each(['/nothing', '/access', '/access granted ada'])('knows no %j', (line) => {
    expect(fill(line)).toBeUndefined();
  });
});
