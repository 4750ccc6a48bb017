import type { ActivityRow } from '../../core/index';
import type { Piece, Rich } from '../views/words';
import { endIn, permissionIn, personIn, valueOf, type ActivityNames } from './activity-names';
import { reasons, tried } from './activity-words';
import { API_SENTENCES } from './api-sentences';
import { GRANT_SENTENCES } from './grant-sentences';
import { PEOPLE_SENTENCES } from './people-sentences';
import { SIGN_IN_SENTENCES } from './sign-in-sentences';
import { TEAM_SENTENCES } from './team-sentences';
import { WEBHOOK_SENTENCES } from './webhook-sentences';

/** What changed about a permission is shown only to whoever has it too (R16). */
const OUT_OF_SIGHT = 'changed something you can’t see';

type Sentence = (row: ActivityRow, names: ActivityNames) => Rich;

const onTicket =
  (did: string): Sentence =>
  ({ subject }, names) => [`${did} ticket `, ticketIn(names, subject)];

const onPerson =
  (did: string): Sentence =>
  ({ subject }, names) =>
    `${did} ${personIn(names, subject)}`;

const SENTENCES: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  ...TEAM_SENTENCES,
  ...API_SENTENCES,
  ...WEBHOOK_SENTENCES,
  [
    'access.given',
    ({ subject, after }, names) =>
      after === undefined
        ? OUT_OF_SIGHT
        : [...['gave ', personIn(names, subject), ' '], ...permissionIn(names, after), endIn(names, after)],
  ],
  [
    'access.ended',
    ({ subject, before }, names) =>
      before === undefined
        ? OUT_OF_SIGHT
        : ['ended ', ...permissionIn(names, before), ` for ${personIn(names, subject)}`],
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
    ({ subject, after }, names) => {
      const state = valueOf(after, 'state');
      const ticket = ticketIn(names, subject);
      return state === undefined ? ['changed ticket ', ticket] : ['set ticket ', ticket, ` to ${state}`];
    },
  ],
  ['mirror.closed', ({ subject }, names) => ['closed the chat copy of ticket ', ticketIn(names, subject)]],
  ['account.exported', () => 'took along what is held on this account'],
  ['account.imported', () => 'brought this account in'],
  ['service.ended', () => 'ended what was given for a service that is gone'],
  ['account.state', ({ after }) => `set the account to ${String(valueOf(after, 'state') ?? '')}`],
  ['contact.added', onPerson('added')],
  ['contact.changed', onPerson('changed what is kept of')],
  ['contact.proved', () => 'proved their new address'],
  ['contact.removed', onPerson('removed')],
  [
    'contact.merged',
    ({ subject, after }, names) =>
      `merged ${personIn(names, String(valueOf(after, 'from') ?? ''))} into ${personIn(names, subject)}`,
  ],
  ['departments.set', onPerson('changed which departments are closed to')],
  [
    'domain.assigned',
    ({ subject, after }, names) =>
      `made ${personIn(names, subject)} ${String(valueOf(after, 'role') ?? '')} contact of a domain`,
  ],
  [
    'domain.unassigned',
    ({ subject, before }, names) =>
      `no longer has ${personIn(names, subject)} as ${String(valueOf(before, 'role') ?? '')} contact of a domain`,
  ],
  ['department.ended', () => 'ended what was denied in a department that is gone'],
  ['account.merged', () => 'merged two accounts'],
  [
    'mail.stopped',
    ({ after }) => `chose to get no more mail of the kind “${String(valueOf(after, 'kind') ?? '')}”`,
  ],
  [
    'mail.resumed',
    ({ after }) => `chose to get mail of the kind “${String(valueOf(after, 'kind') ?? '')}” again`,
  ],
  [
    'mail.tested',
    ({ after }) => `had a test of the mail “${String(valueOf(after, 'kind') ?? '')}” sent to themselves`,
  ],
  ['domain.ended', () => 'ended the roles on a domain that is gone'],
  [
    'ceiling.set',
    ({ after }, names) => [
      'set ',
      ...permissionIn(names, after),
      ` to ${String(valueOf(after, 'word') ?? '')}`,
    ],
  ],
  ['people.exported', () => 'took along the list of everybody'],
  ['heads.left', () => 'sent out how far the logs have come'],
  ['activity.restored', () => 'played a backup back: what came after it is lost'],
  ['secret.rotated', () => 'sealed everything anew under another secret'],
  ['activity.closed', () => 'ended activity that is no longer kept'],
  ['letter.retried', ({ subject = '' }) => `sent ${subject.replace(':', ' ')} again`],
  ...PEOPLE_SENTENCES,
  ...SIGN_IN_SENTENCES,
  ...GRANT_SENTENCES,
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
