import { count } from '../count';
import type { Rich } from '../../words';

/** The first page of the admin area: what needs a look. */
export const attention = {
  nav: 'Needs a look',
  title: 'Needs a look',
  lead: 'What waits for somebody here, across all clients.',
  card: 'Right now',
  empty: 'Nothing needs a look',
  emptyLead:
    'Lost authenticators, letters that did not arrive, mail that is held, requests older than a day, clients without an owner and chats that are away appear here.',
  resets: (n: number, href: string): Rich => [
    { text: count(n, 'lost authenticator', 'lost authenticators'), href },
    n === 1 ? ' waits to be replaced.' : ' wait to be replaced.',
  ],
  dead: (n: number, href: string): Rich => [
    { text: count(n, 'letter', 'letters'), href },
    n === 1 ? ' was given up.' : ' were given up.',
  ],
  uncertain: (n: number, href: string): Rich => [
    { text: count(n, 'letter', 'letters'), href },
    ' may or may not have arrived.',
  ],
  held: (n: number, href: string): Rich => [
    { text: count(n, 'message', 'messages'), href },
    n === 1 ? ' is held: nobody stands behind it yet.' : ' are held: nobody stands behind them yet.',
  ],
  requests: (n: number, client: string, href: string): Rich => [
    { text: count(n, 'request for permissions', 'requests for permissions'), href },
    n === 1 ? ' has waited for more than a day at ' : ' have waited for more than a day at ',
    { strong: client },
    '.',
  ],
  ownerless: (label: string, href: string): Rich => [{ text: label, href }, ' has no owner.'],
  moreOwnerless: (n: number): Rich => [
    `Without an owner ${n === 1 ? 'is' : 'are'} ${count(n, 'further client', 'further clients')}.`,
  ],
  away: (what: string, href: string): Rich => [{ text: what, href }, ' does not work.'],
  /** What waits at which client. */
  across: {
    lead: 'What people ask for and nobody answered yet, at all clients.',
    card: 'Waiting',
    empty: 'No request waits',
    emptyLead:
      'When somebody at a client asks for a permission, it stands here until it is answered or ends.',
    more: 'Only the first 100 clients are shown.',
    waits: (n: number, client: string, href: string): Rich => [
      { text: client, href },
      ': ',
      count(n, 'request for permissions', 'requests for permissions'),
    ],
  },
  support: {
    title: 'Your role is Support',
    lead: 'It answers the tickets of its departments.',
    where: (host: string) =>
      `Tickets are answered in ${host} itself, and in the channels of its chats. Pages here are for administrators and auditors.`,
    own: (hold: string, security: string, profile: string): Rich => [
      'Yours here are ',
      { text: 'Hold queue', href: hold },
      ', ',
      { text: 'Security', href: security },
      ' and ',
      { text: 'Profile', href: profile },
      '.',
    ],
  },
} as const;
