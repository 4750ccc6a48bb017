import type { Channel as CoreChannel } from '../../core/index';
import type { Channel } from '../views/words';
import { PEOPLE_REASONS, PEOPLE_TRIED } from './people-sentences';

/** Where an act came from, as badges name it. */
export const channelOf: Readonly<Record<CoreChannel, Channel>> = {
  web: 'web',
  slack: 'slack',
  discord: 'discord',
  mail: 'mail',
  api: 'api',
  host: 'staff',
  system: 'itself',
};

/** What somebody tried and was refused, by the act's name, to stand after "tried to". */
export const tried: ReadonlyMap<string, string> = new Map([
  ['givePermission', 'give a permission'],
  ['endPermission', 'end a permission'],
  ['personAccess', 'see what a person can do'],
  ['why', 'ask why about a person'],
  ['readAccount', 'open the account'],
  ['findAccounts', 'find clients'],
  ['listServices', 'see the services'],
  ['listInvoices', 'see the invoices'],
  ['readBalance', 'see the balance'],
  ['listPeople', 'see the people'],
  ['readActivity', 'see the activity'],
  ['readInstallationActivity', 'see the installation’s activity'],
  ['listSetAside', 'see the outbox'],
  ['retryLetter', 'send a letter again'],
  ['confirmSignInLink', 'link a chat'],
  ['unlinkChat', 'unlink a chat'],
  ['openTicket', 'open a ticket'],
  ['replyToTicket', 'reply to a ticket'],
  ['closeTicket', 'close a ticket'],
  ['readTicket', 'read a ticket'],
  ['listTickets', 'see the tickets'],
  ['ticketForm', 'open a ticket'],
  ...PEOPLE_TRIED,
]);

/** Why it was refused. */
export const reasons: ReadonlyMap<string, string> = new Map([
  ['NO_GRANT', 'nobody gave it'],
  ['EXPIRED', 'it ended'],
  ['NOT_MEMBER', 'not known here'],
  ['OUT_OF_REACH', 'somebody else’s ticket'],
  ['ACCOUNT_CLOSED', 'the account is closed'],
  ['ACCOUNT_SUSPENDED', 'the account is suspended'],
  ['MEMBERSHIP_SUSPENDED', 'suspended'],
  ['CEILING', 'not offered to this account'],
  ['NEEDS_LOGIN', 'it needs a sign-in'],
  ['SERVICE_FUNCTION_OFF', 'not offered for this service'],
  ['DEPT_DENIED', 'the department is closed to them'],
  ['NO_MANAGE', 'not theirs to change'],
  ['NOT_HELD', 'they don’t have it themselves'],
  ['NOT_AS_LONG', 'they don’t have it that long themselves'],
  ['NOT_OFFERED', 'not offered to this account'],
  ['OWN', 'their own permissions'],
  ['MORE_THAN_YOU', 'the person can do more than they can'],
  ['READ_ONLY', 'they were only looking'],
  ['STAFF_ROLE', 'not in their role'],
  ['NOT_A_USER', 'only a user can'],
  ['access.not_fresh', 'they had to prove who they are first'],
  ...PEOPLE_REASONS,
]);
