import { actorUseCases } from '../../../core/use-cases';
import type { ActivityRow } from '../../../core/index';
import { sentenceOf } from '../../../plugin/present/sentences';
import { createWhen, text } from '../../../plugin/views';
import { recordedActions } from '../../support/recorded-actions';

const AT = Date.UTC(2026, 10, 22, 14, 31);
const names = {
  people: new Map([
    ['user:1', 'Grace'],
    ['contact:31', 'Ada'],
    ['ticket:t-1', '1001'],
  ]),
  services: new Map([['s-11', 'the shop']]),
  host: 'Harbourline',
  when: createWhen({ now: AT, timeZone: 'Europe/London' }),
};

function said(row: Partial<ActivityRow>): string {
  const sentence = sentenceOf({ seq: 1, at: AT, actor: 'user:1', channel: 'web', action: '', ...row }, names);
  const pieces = typeof sentence === 'string' ? [sentence] : sentence;
  return pieces.map((piece) => (typeof piece === 'string' ? piece : Object.values(piece)[0])).join('');
}

describe('sentenceOf', () => {
  test('finds the actions that are recorded', () => {
    expect(recordedActions()).toEqual(
      expect.arrayContaining(['access.given', 'mirror.closed', 'letter.retried']),
    );
  });

  test.each(recordedActions())('has words for %s', (action) => {
    expect(said({ action })).not.toContain(action);
  });

  test.each(Object.keys(actorUseCases).filter((name) => !name.startsWith('my')))(
    'has words for a refused %s',
    (name) => {
      expect(Object.hasOwn(text.tried, name)).toBe(true);
      expect(said({ action: name, refused: true, reason: 'NO_GRANT' })).toMatch(
        /^tried to .*: nobody gave it$/,
      );
    },
  );

  test.each<[string, Partial<ActivityRow>]>([
    [
      'gave Ada Allow to view/pay invoices until 29 Nov 2026, 14:31',
      {
        action: 'access.given',
        subject: 'contact:31',
        after: { key: 'billing.pay', expiresAt: AT + 7 * 86_400_000 },
      },
    ],
    [
      'ended Upgrade / downgrade on the shop for Ada',
      { action: 'access.ended', subject: 'contact:31', before: { key: 'service.upgrade', service: 's-11' } },
    ],
    ['linked a Slack chat', { action: 'chat.linked', after: { level: 'login', surface: 'slack' } }],
    ['linked a Discord chat', { action: 'chat.linked', channel: 'discord', after: { level: 'mail' } }],
    ['closed ticket 1001', { action: 'ticket.closed', subject: 'ticket:t-1' }],
    ['closed ticket that is out of sight', { action: 'ticket.closed', subject: 'ticket:t-2' }],
    [
      'set ticket 1001 to closed',
      { action: 'ticket.state', subject: 'ticket:t-1', after: { state: 'closed' } },
    ],
    ['changed ticket that is out of sight', { action: 'ticket.state', subject: 'ticket:t-2' }],
    [
      'gave contact 99 Add funds',
      { action: 'access.given', subject: 'contact:99', after: { key: 'billing.funds' } },
    ],
    ['did something.new', { action: 'something.new' }],
    [
      'tried to give a permission (Add funds): it was refused',
      { action: 'givePermission', refused: true, reason: 'UNHEARD_OF', after: { key: 'billing.funds' } },
    ],
    ['changed something you can’t see', { action: 'access.given', subject: 'contact:31' }],
    ['changed something you can’t see', { action: 'access.ended', subject: 'contact:31' }],
    ['gave somebody ', { action: 'access.given', after: { key: 7 } }],
  ])('says "%s"', (words, row) => {
    expect(said(row).startsWith(words)).toBe(true);
  });
});
