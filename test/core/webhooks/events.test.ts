import type { ActivityEntry } from '../../../core/index';
import { bodyOf } from '../../../core/webhooks/event-body';
import { EVENT_TYPES, eventOf, Events, NO_EVENTS, TEST_EVENT, wants } from '../../../core/webhooks/events';
import { recordedActions } from '../../support/recorded-actions';

/** These are recorded by a name that is put together, or that a table holds. */
const OTHERWISE = ['users.merged', 'chat.linked', 'chat.unlinked', 'user.suspended', 'user.resumed'];

describe('events', () => {
  test.each([...recordedActions(), ...OTHERWISE])('%s is one, or said to be none, and not both', (action) => {
    expect((eventOf(action) !== undefined) !== NO_EVENTS.has(action)).toBe(true);
  });

  test('come by whatever way to one name', () => {
    expect(['access.given', 'access.ended', 'preset.applied', 'grants.copied'].map(eventOf)).toEqual(
      Array.from({ length: 4 }, () => 'grant.changed'),
    );
    expect(eventOf('remote.accepted')).toBe('team.accepted');
    expect(eventOf('contact.removed')).toBe('contact.removed');
    expect(eventOf('toString')).toBeUndefined();
    expect(EVENT_TYPES).not.toContain(TEST_EVENT);
  });

  test.each<[string[], string, boolean]>([
    [['*'], 'grant.changed', true],
    [['grant.*'], 'grant.changed', true],
    [['grant.*'], 'ticket.opened', false],
    [['team.*'], 'team.accepted', true],
    [['ticket.opened'], 'ticket.opened', true],
    [['ticket.opened'], 'ticket.closed', false],
    [[], 'ticket.opened', false],
  ])('%j wants %s: %s', (events, type, expected) => {
    expect(wants(events, type)).toBe(expected);
  });

  test.each(['grant', 'grant.', '.*', '**', 'webhook.test', 'token.issued', 'access.given', ''])(
    'nobody subscribes to %j',
    (name) => {
      expect(Events.safeParse([name]).success).toBe(false);
    },
  );
});

describe('what is told of an event', () => {
  const entry: ActivityEntry = {
    ...{ action: 'team.joined', actor: 'service:portal', onBehalfOf: 'user:1', channel: 'api' },
    ...{ address: '198.51.100.7', subject: 'contact:31', reason: 'because Ada asked' },
    after: { team: 't-1', name: 'Ada Lovelace', email: 'ada@postbox.example', service: 'a name, not an id' },
    personal: { 'contact:31': { name: 'Ada Lovelace' } },
  };
  const said = bodyOf('e-1', { account: '1042', seq: 7, at: 0, type: 'team.joined', entry });

  test('is whom and what it is about, by id, and nothing else', () => {
    expect(JSON.parse(said)).toEqual({
      ...{ type: 'team.joined', timestamp: '1970-01-01T00:00:00.000Z' },
      data: {
        ...{ id: 'e-1', account: '1042', seq: 7, actor: 'service:portal', onBehalfOf: 'user:1' },
        ...{ channel: 'api', subject: 'contact:31', team: 't-1' },
      },
    });
  });
});
