import { sentencesOf, type Sentence } from '../told';

const CHATS = { slack: 'a Slack chat', discord: 'a Discord chat', other: 'a chat' } as const;

const onTicket =
  (did: string): Sentence =>
  ({ ticket }) => [`${did} ticket `, ticket];

/** What happened to an account, its chats, tickets, mail and domains, and to the installation. */
export const accountSentences = sentencesOf({
  'chat.linked': ({ chat }) => `linked ${CHATS[chat]}`,
  'chat.unlinked': ({ chat }) => `unlinked ${CHATS[chat]}`,
  'ticket.opened': onTicket('opened'),
  'ticket.replied': onTicket('replied to'),
  'ticket.answered': onTicket('answered'),
  'ticket.closed': onTicket('closed'),
  'ticket.reopened': onTicket('replied to and reopened'),
  'ticket.moved': ({ ticket }) => ['moved ticket ', ticket, ' to another department'],
  'ticket.state': ({ ticket, state }) =>
    state === undefined ? ['changed ticket ', ticket] : ['set ticket ', ticket, ` to ${state}`],
  'mirror.closed': ({ ticket }) => ['closed the chat copy of ticket ', ticket],
  'account.exported': 'took along what is held on this account',
  'account.imported': 'brought this account in',
  'account.merged': 'merged two accounts',
  'account.state': ({ state = '' }) => `set the account to ${state}`,
  'invoicing.changed': ({ settings }) =>
    settings === ''
      ? 'saved the invoice settings as they were'
      : `changed in the invoice settings: ${settings}`,
  'domain.assigned': ({ who, role }) => `made ${who} ${role} contact of a domain`,
  'domain.unassigned': ({ who, role }) => `no longer has ${who} as ${role} contact of a domain`,
  'domain.ended': 'ended the roles on a domain that is gone',
  'mail.stopped': ({ kind }) => `chose to get no more mail of the kind “${kind}”`,
  'mail.resumed': ({ kind }) => `chose to get mail of the kind “${kind}” again`,
  'mail.tested': ({ kind }) => `had a test of the mail “${kind}” sent to themselves`,
  'mail.held': 'held mail',
  'mail.released': 'let held mail into a ticket, its sender not verified',
  'mail.discarded': 'threw held mail away',
  'mail.expired': 'threw away mail that was held until its days were over',
  'people.exported': 'took along the list of everybody',
  'heads.left': 'sent out how far the logs have come',
  'activity.restored': 'played a backup back: what came after it is lost',
  'activity.closed': 'ended activity that is no longer kept',
  'secret.rotated': 'sealed everything anew under another secret',
  'letter.retried': ({ name }) => `sent ${name} again`,
});
