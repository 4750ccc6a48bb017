import type { ActivityRow } from '../../core/index';
import type { Piece, Rich } from '../views/words';
import { endIn, permissionIn, personIn, valueOf, type ActivityNames } from './activity-names';
import { reasons, tried } from './activity-words';
import { PEOPLE_SENTENCES } from './people-sentences';

type Sentence = (row: ActivityRow, names: ActivityNames) => Rich;

const onTicket =
  (did: string): Sentence =>
  ({ subject }, names) => [`${did} ticket `, ticketIn(names, subject)];

const SENTENCES: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  [
    'access.given',
    ({ subject, after }, names) => [
      ...['gave ', personIn(names, subject), ' '],
      ...permissionIn(names, after),
      endIn(names, after),
    ],
  ],
  [
    'access.ended',
    ({ subject, before }, names) => [
      'ended ',
      ...permissionIn(names, before),
      ` for ${personIn(names, subject)}`,
    ],
  ],
  ['chat.linked', ({ after, channel }) => `linked ${chatIn(after, channel)}`],
  ['chat.unlinked', ({ before, channel }) => `unlinked ${chatIn(before, channel)}`],
  ['ticket.opened', onTicket('opened')],
  ['ticket.replied', onTicket('replied to')],
  ['ticket.answered', onTicket('answered')],
  ['ticket.closed', onTicket('closed')],
  ['ticket.reopened', onTicket('replied to and reopened')],
  [
    'ticket.moved',
    ({ subject }, names) => ['moved ticket ', ticketIn(names, subject), ' to another department'],
  ],
  [
    'ticket.state',
    ({ subject, after }, names) => [
      ...['set ticket ', ticketIn(names, subject)],
      ` to ${String(valueOf(after, 'state') ?? '')}`,
    ],
  ],
  ['mirror.closed', ({ subject }, names) => ['closed the chat copy of ticket ', ticketIn(names, subject)]],
  ['account.imported', () => 'brought this account in'],
  ['service.ended', () => 'ended what was given for a service that is gone'],
  ['account.state', ({ after }) => `set the account to ${String(valueOf(after, 'state') ?? '')}`],
  ['letter.retried', ({ subject = '' }) => `sent ${subject.replace(':', ' ')} again`],
  ...PEOPLE_SENTENCES,
]);

/** What an entry says its actor did, to stand after their name. */
export function sentenceOf(row: ActivityRow, names: ActivityNames): Rich {
  if (row.refused) return refusal(row, names);
  return SENTENCES.get(row.action)?.(row, names) ?? [`did `, { code: row.action }];
}

function refusal({ action, reason = '', after }: ActivityRow, names: ActivityNames): Rich {
  const what = tried.get(action) ?? action;
  const key = valueOf(after, 'key');
  const about: Piece[] = key === undefined ? [] : [' (', ...permissionIn(names, after), ')'];
  return [`tried to ${what}`, ...about, `: ${reasons.get(reason) ?? 'it was refused'}`];
}

function ticketIn({ people }: ActivityNames, subject: string | undefined): Piece {
  return { strong: people.get(subject ?? '') ?? 'that is out of sight' };
}

function chatIn(entry: ActivityRow['after'], channel: string): string {
  const surface = valueOf(entry, 'surface') ?? channel;
  if (surface === 'slack') return 'a Slack chat';
  return surface === 'discord' ? 'a Discord chat' : 'a chat';
}
