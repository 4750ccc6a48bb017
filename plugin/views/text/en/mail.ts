import type { Piece, Rich, Source } from '../../words';
import { count, list } from '../count';
import { through } from './labels';

const b = (strong: string): Piece => ({ strong });

/** Kinds of mail, as pages name them. */
export const mailKinds = {
  invoices: 'New invoices',
  reminders: 'Invoice reminders',
  billing: 'Billing notices',
  quotes: 'Quotes',
  orders: 'Order details',
  tickets: 'Tickets',
  services: 'Service notices',
  domains: 'Domain notices',
  legal: 'Legal notices',
  general: 'General',
  security: 'Security',
} as const;

/** Of how much of a kind: "for 2 services". */
const part = {
  some: {
    services: (n: number) => count(n, 'service', 'services'),
    domains: (n: number) => count(n, 'domain', 'domains'),
  },
  own: 'their own tickets',
};

/** What stands after a name: how much of it, and through whom; what no permission brings comes by a domain's role. */
function how(gets: string, sources: readonly Source[]): string {
  const by = sources.length === 0 ? ['as contact of the domain'] : sources.map(through);
  return [...(gets === '' ? [] : [gets]), ...by].join(', ');
}

/** Who gets which mail. */
export const mail = {
  title: 'Who gets which mail',
  lead: 'Who gets a mail follows from permissions. One copy goes to each address.',
  ownLead: 'What mail of this account comes to you.',
  lock: (who: string) => `You see only your own mail here. Ask ${who} who else gets which.`,
  now: 'Right now',
  part,
  how,
  more: (n: number) => `and ${count(n, 'other', 'others')}`,
  nobody: 'Nobody',
  onlyOwner: 'nobody else does',
  onlyOwnerOf: (n: number) => `nobody else does for ${count(n, 'domain', 'domains')}`,
  stopped: (names: readonly string[], more: number) =>
    `Turned off by ${list(more === 0 ? names : [...names, count(more, 'other', 'others')])}.`,
  card: 'Everyone’s mail',
  matrix: 'Mail of each person',
  caption: 'People down, kinds of mail across',
  find: 'Name or e-mail',
  where: 'Where',
  everywhere: 'All services and domains',
  services: 'Services',
  domains: 'Domains',
  who: 'Who',
  whoOptions: {
    some: (n: number) => `Who gets something (${n.toLocaleString('en')})`,
    all: (n: number) => `Everyone (${n.toLocaleString('en')})`,
    none: (n: number) => `Who gets nothing (${n.toLocaleString('en')})`,
  },
  findButton: 'Find',
  person: 'Person',
  copies: 'Addresses',
  copiesHint: 'all people, not only those found',
  empty: 'Nobody found',
  emptyLead: 'Try another name, or look at everyone.',
  first: 'First people',
  next: 'Next people',
  cell: {
    yes: (sources: readonly Source[]) => `yes, ${how('', sources)}`,
    some: (kind: 'services' | 'domains', n: number) => `for ${part.some[kind](n)}`,
    own: 'for their own tickets',
    fallback: 'yes, since nobody else does',
    stopped: 'could, but turned it off',
    none: 'no',
    give: (kind: string, name: string) => `Give ${kind} to ${name}`,
  },
  legend: {
    direct: 'own permission, owner or master',
    team: 'through a team',
    number: 'for so many services or domains',
    own: 'own tickets only',
    fallback: 'owner, since nobody else does',
    stopped: 'turned it off',
    give: 'opens the person’s permissions with this one ticked',
  },
  ownShort: 'own',
  chooseOwn: 'Choose your own mail',
  test: 'Send me a test',
  testLead: 'It goes to your own address, to nobody else.',
  testKind: 'Kind of mail',
  tested: (kind: string, email: string): Rich => [
    'A test of “',
    kind,
    '” went to ',
    b(email),
    ', to nobody else.',
  ],
  testOften: 'You had five tests within an hour. Wait a while, then try it again.',
  testUnknown: 'Choose a kind of mail.',
} as const;

/** One's own choices. */
export const ownMail = {
  title: 'Your mail',
  lead: 'Choose what comes. Turning mail off changes nothing of what you can do.',
  none: 'You belong to no account yet',
  noneLead: 'When somebody adds you to an account, its mail appears here.',
  caption: (account: string) => `Mail of ${account}`,
  kind: 'Kind of mail',
  state: 'Comes to you',
  change: 'Change',
  comes: (sources: readonly Source[]) => `Yes, ${how('', sources)}`,
  comesSome: (what: string, sources: readonly Source[]) => `For ${how(what, sources)}`,
  ownTickets: 'your own tickets',
  on: 'Yes, as far as your permissions go',
  off: 'No, turned off by you',
  never: (permission: string) => `No. It comes with the permission “${permission}”.`,
  always: 'Always. It is about your own sign-in, and nobody can turn it off.',
  fallback: 'If nobody else gets it, the owner does, also when turned off.',
  stop: 'Turn off',
  resume: 'Turn on',
  label: (deed: string, kind: string, account: string) => `${deed}: ${kind}, ${account}`,
  stopped: (kind: string, account: string): Rich => [
    '“',
    kind,
    '” of ',
    b(account),
    ' no longer comes to you.',
  ],
  resumed: (kind: string, account: string): Rich => ['“', kind, '” of ', b(account), ' comes to you again.'],
  more: 'More accounts',
  linkLead: 'This page belongs to the link in your mail. It opens these choices and nothing else.',
} as const;
