import {
  type DiffLine,
  type EditorForm,
  type EditorProps,
  type Person,
  type PermissionRow,
  type ServiceRow,
  type ServicesProps,
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
const tick = (value: string, on = false, free = true) => ({ value, on, free });
const special: Record<string, Partial<PermissionRow>> = {
  'billing.1': {
    ...{ has: true, sources: [{ kind: 'direct' }], until: when.day(at(200)) },
    ...{ tick: tick('billing.1', false), mark: 'end' },
  },
  'billing.3': { tag: 'money', tick: tick('billing.3', false, false), lock: { reason: 'needsSignIn' } },
  'billing.6': { tag: 'money', lock: { reason: 'ended', on: when.day(at(-400)) } },
  'billing.8': {
    ...{ tag: 'money', tick: tick('billing.8', false, false) },
    lock: { reason: 'notYours', ask: names.grace },
  },
  'billing.10': { tag: 'money', tick: tick('billing.10', true), mark: 'add' },
  'support.0': { has: true, sources: [{ kind: 'team', name: 'IT team' }] },
  'support.2': {
    ...{ has: true, tick: tick('support.2', true) },
    sources: [{ kind: 'implied', name: 'Open new tickets' }, { kind: 'direct' }],
  },
  'support.4': { has: true, sources: [{ kind: 'direct' }], tick: tick('support.4', true), mark: 'theirs' },
  'misc.2': { tag: 'access', tick: tick('misc.2', false, false), lock: { reason: 'neverRemote' } },
  'misc.6': {
    ...{ tick: tick('misc.6', true, false) },
    lock: { reason: 'notOffered', host: 'Harbourline' },
  },
  'misc.8': { has: true, sources: [{ kind: 'team', name: names.long }] },
};
export const groups = (['billing', 'support', 'misc'] as const).map((group) => ({
  group,
  after: 3,
  rows: labels[group].split('|').map((label, index): PermissionRow => {
    const key = `${group}.${index}`;
    return { key, label, has: false, sources: [], tick: tick(key), ...special[key] };
  }),
}));

const servicePermissions = [
  'View basic details',
  'Upgrade / downgrade',
  'View billing info',
  'Receive related email notifications',
  'Request cancellation',
].map((label, index) => ({ key: `service.${index}`, label }));
const cells = (service: string): ServiceRow['cells'] => [
  {
    ...{ has: true, sources: [{ kind: 'implied', name: 'View billing info' }] },
    tick: tick(`service.0@${service}`),
  },
  { has: false, sources: [], lock: { reason: 'notOnService' } },
  { has: true, sources: [{ kind: 'direct' }], tick: tick(`service.2@${service}`), mark: 'end' },
  {
    ...{ has: true, sources: [{ kind: 'team', name: 'IT team' }] },
    ...{ tick: tick(`service.3@${service}`, true), mark: 'add' },
  },
  {
    ...{ has: false, sources: [], tick: tick(`service.4@${service}`, false, false) },
    lock: { reason: 'notYours', ask: names.grace },
  },
];
export const services: ServicesProps = {
  permissions: servicePermissions,
  after: 2,
  total: 60,
  paging: { page: 2, pages: 3, find: names.evil, only: true, found: 60 },
  rows: [
    {
      ...{ id: '*', name: '' },
      cells: servicePermissions.map(({ key }) => ({ has: false, sources: [], tick: tick(`${key}@*`) })),
    },
    { id: '7', name: 'shop.bluebird-bakery.example', product: 'VPS 4', cells: cells('7') },
    { id: '8', name: names.evil, product: names.long, cells: cells('8') },
  ],
};
export const noServices: ServicesProps = {
  ...{ permissions: [], rows: [], after: 0, total: 0 },
  paging: { page: 1, pages: 1, find: '', only: false, found: 0 },
};
export const departments = [
  { id: '1', name: 'Technical support', tick: { value: '1', on: true, free: true }, mark: 'end' as const },
  {
    ...{ id: '2', name: 'Billing', closedBy: names.ada, mark: 'add' as const },
    tick: { value: '2', on: false, free: true },
  },
  {
    ...{ id: '3', name: 'Abuse', closedBy: 'IT team', tick: { value: '3', on: false, free: false } },
    lock: { reason: 'shut' as const, ask: names.grace },
  },
  { id: '4', name: names.evil, tick: { value: '4', on: false, free: true } },
];
const through = [{ kind: 'team' as const, name: 'IT team' }];
const lines: readonly DiffLine[] = [
  { mark: 'add', label: 'Place new orders', tag: 'money', ends: { days: 7 } },
  {
    ...{ mark: 'add', label: 'Receive related email notifications', ends: { until: when.day(at(200)) } },
    services: ['shop.bluebird-bakery.example', names.evil, names.long, names.rtl, 'vps-7'],
    already: through,
  },
  { mark: 'add', label: 'View basic details', everywhere: true, ends: { never: true } },
  {
    mark: 'add',
    label: 'Add funds',
    tag: 'money',
    ends: { never: true },
    sleeps: true,
    lock: { reason: 'needsSignIn' },
  },
  { mark: 'add', label: 'Close tickets', ends: { never: true }, sleeps: true },
  { mark: 'end', label: 'Receive quotes/estimates', still: through },
  { mark: 'end', label: 'Open new tickets' },
  { mark: 'shut', label: 'Technical support' },
  { mark: 'open', label: names.evil },
  { mark: 'open', label: 'Billing', shutBy: names.evil },
  { mark: 'note', label: 'View current tickets', goes: [{ kind: 'implied', name: 'Open new tickets' }] },
  { mark: 'note', label: 'View current balance', comes: through },
];
const form: EditorForm = {
  post: post(`${base}/client/1042/people/contact-31/access`),
  discard: '#',
  presets: ['Accounts', 'Technical', names.evil].map((label) => ({ value: label, label })),
  people: [names.grace, names.evil].map((label) => ({ value: label, label })),
  find: { of: 'people', field: 'model', search: names.evil, isMore: true },
  ends: { choice: 'never', day: '', isWrong: false },
  show: 'all',
  isAsNow: false,
  diff: { count: lines.length, lines, looked: '[]' },
};
export const editor: EditorProps = { name: names.ada, isTeam: false, groups, services, departments, form };
export const untouched: EditorProps = {
  ...editor,
  form: {
    ...{ post: form.post, discard: '#', presets: form.presets, people: [], show: 'all', isAsNow: true },
    ends: { choice: 'day', day: '2020-01-01', isWrong: true },
  },
};
const fixed = <Thing extends { readonly tick?: unknown; readonly mark?: unknown }>({
  tick: _tick,
  mark: _mark,
  ...rest
}: Thing) => rest;
/** The same to look at only. */
export const lookedAt: EditorProps = {
  ...{ name: names.ada, isTeam: false, departments: departments.map(fixed) },
  groups: groups.map((group) => ({ ...group, rows: group.rows.map(fixed) })),
  services: { ...services, rows: services.rows.map((row) => ({ ...row, cells: row.cells.map(fixed) })) },
  lock: { reason: 'own', who: names.grace },
};

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
    { fix: 'give', href: '#', tick: 'billing.pay' },
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
  find: { of: 'services', field: 'thing', search: names.evil, isMore: true },
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
  filter: {
    ...{ action: `${base}/client/1042/activity`, find: names.evil, kind: 'access', channel: 'web' },
    ...{ from: '2026-11-01', to: '2026-11-30', refused: false },
    kinds: [option('Permissions', 'access'), option('Requests', 'request')],
    channels: [option('Web', 'web'), option('Staff', 'host')],
  },
  narrowed: true,
  exports: [
    { label: 'As CSV', href: '?format=csv' },
    { label: 'As NDJSON', href: '?format=ndjson' },
  ],
  newest: '?',
  older: '?before=12',
  check: { ask: '?check=on', say: 'The log is whole: 12,407 entries, checked today 06:00.', isWhole: true },
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
          hash: 'kq3vGQ0Zr0b1nq0m3dQ1x2c4v5b6n7m8l9k0j1h2g3f',
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

/** The same of the reader alone: nobody else to find, nothing to take along. */
export const ownActivity = {
  ...{ days: activity.days, narrowed: false, exports: [], older: '?before=12' },
  filter: { ...activity.filter, find: undefined },
};

/** Two hundred entries of one day. */
export const manyDays = [
  {
    day: when.heading(now),
    entries: Array.from({ length: 200 }, (_, index) => ({
      ...{ at: when.time(at(0)), who: names.grace, did: `did ${names.long}`, from: 'web' as const },
      ...{ number: 400 - index, hash: 'kq3vGQ0Zr0b1nq0m3dQ1x2c4v5b6n7m8l9k0j1h2g3f', href: '#' },
    })),
  },
];
