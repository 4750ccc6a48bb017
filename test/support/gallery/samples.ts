import {
  type Person,
  type PermissionRow,
  type ServiceRow,
  type WhyProps,
  createWhen,
} from '../../../plugin/views';

const now = Date.UTC(2026, 10, 22, 14, 31);
export const hour = 3_600_000;
export const when = createWhen({ now, timeZone: 'UTC' });
export const at = (hours: number) => now + hours * hour;
export const base = '/latchkey';
export const post = (action: string) => ({ action, hidden: { _csrf: 'abc' } });

/** Names that break careless pages. */
export const names = {
  grace: 'Grace Okafor',
  ada: 'Ada Lindqvist',
  evil: '<script>alert("Bobby")</script>',
  emoji: '👩🏽‍🍳 Zoë Baker',
  rtl: 'نور الهدى عبد الرحمن',
  long: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren',
};

export const account = {
  number: '1042',
  name: 'Bluebird Bakery Ltd',
  href: `${base}/client/1042`,
  as: 'owner' as const,
};
export const accounts = [
  account,
  { number: '2210', name: names.rtl, href: `${base}/client/2210`, as: 'master' as const },
  {
    number: '0877',
    name: 'Northstar Retail',
    href: `${base}/client/877`,
    as: 'remote' as const,
    through: 'Web crew',
  },
  { number: '3001', name: `${names.long} & Söhne`, href: `${base}/client/3001`, as: 'contact' as const },
];

const person = (name: string, kind: Person['kind'], more: Partial<Person> = {}): Person => ({
  name,
  kind,
  email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@bluebird-bakery.example`,
  href: `${base}/client/1042/people/contact-31`,
  ...more,
});
export const ada = person(names.ada, 'contact', { chats: ['slack', 'discord'] });
export const people = [
  person(names.grace, 'owner', { you: true }),
  person('Henrik Sørlie', 'master'),
  person(names.emoji, 'user', { chats: ['discord'] }),
  ada,
  person(names.evil, 'contact', { email: '"><img src=x onerror=alert(1)>@evil.example' }),
  person(names.rtl, 'invited'),
  person(names.long, 'contact', { email: `${names.long.toLowerCase()}@bluebird-bakery.example` }),
  person('Piotr Sowa (Tidewater Digital)', 'remote'),
];
export const sizes = { billing: 13, support: 5, misc: 13, services: 31 };
const all = sizes;
const some = { billing: 1, support: 3, misc: 2, services: 4 };
const none = { billing: 0, support: 0, misc: 0, services: 0 };
export const rows = people.map((one, index) => ({
  person: one,
  access: index < 2 ? 'Everything' : index === 5 ? '' : 'Technical',
  ...(index === 3 ? { teams: ['IT team', names.rtl], warn: 'Ends 3 Dec' } : {}),
  counts: index < 2 ? all : index === 5 ? none : some,
  menu: [
    { label: 'Access', href: `#access-${index}` },
    { label: `Remove ${one.name}`, href: `#remove-${index}`, ends: true as const },
  ],
}));
export const find = {
  ...{ action: `${base}/client/1042/people`, q: '', kind: 'everyone', can: '', team: '' },
  kinds: [
    { value: 'everyone', label: 'Everyone' },
    { value: 'contacts', label: 'Contacts' },
  ],
  permissions: [
    { label: 'Billing', options: [{ value: 'billing.pay', label: 'Allow to view/pay invoices' }] },
  ],
  teams: [{ value: 't-it', label: names.evil }],
};

const labels = {
  billing:
    'Receive billing notifications|Receive quotes/estimates|Accept order contracts|Add funds|View service prices|Receive new invoices|Allow to view/pay invoices|Receive order details|Edit credit card details|Receive invoice reminders|Place new orders|View current balance|View/accept estimates',
  support:
    'Open new tickets|Receive email notifications|View current tickets|View all organization tickets|Close tickets',
  misc: 'Modify main profile details|Edit allowed IP address|Manage teams|Full control over services|View emails history|Manage SSH keys|Access affiliate section|Full control over domains|Receive generic emails|Add/edit contacts|Access cart/product portfolio|Invite and manage users|View account activity',
};
const special: Record<string, Partial<PermissionRow>> = {
  'billing.1': { has: true, sources: [{ kind: 'direct' }], until: when.day(at(200)), can: 'end' },
  'billing.3': { tag: 'money', lock: { reason: 'needsSignIn' } },
  'billing.6': { tag: 'money', lock: { reason: 'ended', on: when.day(at(-400)) }, can: 'give' },
  'billing.8': { tag: 'money', lock: { reason: 'notYours', ask: names.grace } },
  'support.0': { has: true, sources: [{ kind: 'team', name: 'IT team' }], can: 'give' },
  'support.2': {
    has: true,
    sources: [{ kind: 'implied', name: 'Open new tickets' }, { kind: 'direct' }],
    can: 'end',
  },
  'misc.2': { tag: 'access', lock: { reason: 'needsSignIn' } },
  'misc.6': { lock: { reason: 'notOffered', host: 'Harbourline' } },
  'misc.8': { has: true, sources: [{ kind: 'team', name: names.long }], can: 'give' },
};
export const groups = (['billing', 'support', 'misc'] as const).map((group) => ({
  group,
  rows: labels[group].split('|').map((label, index): PermissionRow => {
    const key = `${group}.${index}`;
    return { key, label, has: false, sources: [], ...(special[key] ?? { can: 'give' as const }) };
  }),
}));

const servicePermissions = [
  'View basic details',
  'Upgrade / downgrade',
  'View billing info',
  'Receive related email notifications',
  'Request cancellation',
].map((label, index) => ({ key: `service.${index}`, label }));
const free = { has: false, sources: [], can: 'give' as const };
const cells: ServiceRow['cells'] = [
  { has: true, sources: [{ kind: 'implied', name: 'View billing info' }] },
  { has: false, sources: [], lock: { reason: 'notOnService' } },
  { has: true, sources: [{ kind: 'direct' }], can: 'end' },
  { has: true, sources: [{ kind: 'team', name: 'IT team' }], can: 'give' },
  { has: false, sources: [], lock: { reason: 'notYours', ask: names.grace } },
];
export const services = {
  permissions: servicePermissions,
  rows: [
    { id: '*', name: '', cells: [free, free, free, free, free] },
    { id: '7', name: 'shop.bluebird-bakery.example', product: 'VPS 4', cells },
    { id: '8', name: names.evil, product: names.long, cells },
  ],
};
export const departments = [
  { id: '1', name: 'Technical support', can: 'close' as const },
  { id: '2', name: 'Billing', closedBy: names.ada, can: 'open' as const },
  { id: '3', name: 'Abuse', closedBy: 'IT team', lock: { reason: 'beyond' as const, ask: names.grace } },
];

const option = (label: string, value = label) => ({ value, label });
const verdict: NonNullable<WhyProps['verdict']> = {
  allowed: false,
  name: names.ada,
  account: account.name,
  host: 'Harbourline',
  permission: 'Allow to view/pay invoices',
  steps: [
    { step: 'known', ok: true },
    { step: 'active', ok: true },
    { step: 'offered', ok: true },
    { step: 'service', ok: true, service: 'shop.bluebird-bakery.example' },
    { step: 'department', ok: false, department: 'Billing', by: 'IT team' },
    { step: 'signIn', ok: true },
    { step: 'given', ok: false, who: [names.ada, 'IT team', names.evil] },
  ],
  fixes: [
    { fix: 'give', href: '#until' },
    { fix: 'team', team: 'Finance team' },
    { fix: 'department', department: 'Billing' },
    { fix: 'host' },
    { fix: 'signIn' },
  ],
};
export const why: WhyProps = {
  action: `${base}/client/1042/people/contact-31/access`,
  name: names.ada,
  permissions: Object.entries(labels).map(([label, each]) => ({
    label,
    options: each.split('|').map((one) => option(one)),
  })),
  targets: [
    { label: 'Services', options: [option('shop.bluebird-bakery.example'), option(names.evil)] },
    { label: 'Tickets', options: [option('4127 · Checkout page shows 502')] },
  ],
  chosen: { permission: 'Allow to view/pay invoices' },
  verdict,
};
export const whyYes: WhyProps = {
  ...why,
  people: [option(names.ada), option(names.evil)],
  verdict: {
    ...verdict,
    allowed: true,
    steps: [
      { step: 'known', ok: true },
      { step: 'given', ok: true, sources: [{ kind: 'direct' }, { kind: 'team', name: 'IT team' }] },
    ],
    fixes: [],
  },
};

const changes = [
  { what: 'Allow to view/pay invoices', before: 'No', after: 'Yes, until 29 Nov 2026' },
  { what: names.evil, before: names.rtl, after: names.long },
];
export const activity = {
  action: `${base}/client/1042/activity`,
  older: '?before=12',
  days: [
    {
      day: when.heading(now),
      entries: [
        {
          at: when.time(at(0)),
          who: names.grace,
          did: ['changed what ', { text: names.ada, href: '#' }, ' can do'],
          from: 'discord' as const,
          changes,
          number: 12407,
          href: '#entry-12407',
        },
        {
          at: when.time(at(-1)),
          who: names.ada,
          refused: true,
          times: 3,
          did: ['tried to list invoices without ', { em: 'Allow to view/pay invoices' }],
          from: 'slack' as const,
        },
        {
          at: when.time(at(-3)),
          who: 'Marta Kowal',
          staffOf: 'Harbourline',
          did: 'answered ticket 4127',
          from: 'staff' as const,
        },
        { at: when.time(at(-4)), who: 'Latchkey', did: 'ended a permission as set', from: 'itself' as const },
        {
          at: when.time(at(-5)),
          who: names.emoji,
          did: 'signed in',
          from: 'web' as const,
          address: '2001:db8:85a3::8a2e:370:7334',
        },
      ],
    },
    {
      day: when.heading(at(-24)),
      entries: [
        {
          at: when.time(at(-20)),
          who: names.evil,
          did: ['wrote as ', { strong: names.rtl }, ' ', { code: '481 937' }],
          from: 'mail' as const,
        },
        { at: when.time(at(-21)), who: names.long, did: names.long, from: 'api' as const },
      ],
    },
  ],
};
