import type { EmbeddedHost, ImportedAccount } from '../core/index';

const DAY = 86_400_000;

/** People who sign in to the demo host. */
export const SAMPLE_USERS = [
  { id: '1', name: 'Grace Okafor', email: 'grace.okafor@postbox.example', what: 'owner of Bluebird Bakery' },
  {
    id: '2',
    name: 'Henrik Sørlie',
    email: 'henrik@bluebird-bakery.example',
    what: 'master of Bluebird Bakery',
  },
  { id: '3', name: 'Jonas Weber', email: 'jonas@bluebird-bakery.example', what: 'user of Bluebird Bakery' },
  {
    id: '4',
    name: 'Nadia Rahman',
    email: 'nadia@agency-north.example',
    what: 'owner of Agency North, whose team helps Bluebird',
  },
  { id: '5', name: 'Tomasz Wójcik', email: 'tomasz@agency-north.example', what: 'developer at Agency North' },
] as const;

/** Staff of the demo host. */
export const SAMPLE_STAFF = [
  { id: '1', name: 'Marta Kowal', role: 'admin', departments: [] },
  { id: '2', name: 'Ben Achieng', role: 'support', departments: ['technical'] },
  { id: '3', name: 'Ida Holm', role: 'auditor', departments: [] },
] as const;

const DEPARTMENTS = [
  { id: 'technical', label: 'Technical support', openWhileSuspended: false, position: 1 },
  { id: 'billing', label: 'Billing', openWhileSuspended: true, position: 2 },
  { id: 'sales', label: 'Sales', openWhileSuspended: false, position: 3 },
];

const member = (
  account: string,
  user: (typeof SAMPLE_USERS)[number],
  role: 'owner' | 'master' | 'member',
) => ({
  id: `m-${account}-${user.id}`,
  user: user.id,
  name: user.name,
  email: user.email,
  role,
});

const [grace, henrik, jonas, nadia, tomasz] = SAMPLE_USERS;

const AGENCY: ImportedAccount = {
  account: {
    id: '1077',
    label: 'Agency North',
    state: 'active',
    group: 'business',
    timezone: 'Europe/Warsaw',
  },
  services: [
    {
      id: 's-90',
      account: '1077',
      label: 'agency-north.example',
      product: 'Web hosting',
      state: 'active',
      offers: ['service.upgrade', 'service.cancel'],
    },
  ],
  members: [
    member('1077', nadia, 'owner'),
    { ...member('1077', tomasz, 'member'), grants: [{ key: 'support.open' }] },
  ],
  contacts: [
    { id: '40', name: 'Lena Fischer', email: 'lena@agency-north.example', grants: [{ key: 'support.open' }] },
  ],
  teams: [
    {
      id: 't-dev',
      name: 'Developers',
      description: 'Look after the sites of clients',
      users: ['5'],
      contacts: ['40'],
    },
  ],
  remoteTeams: [],
};

const BAKERY: ImportedAccount = {
  account: {
    id: '1042',
    label: 'Bluebird Bakery Ltd',
    state: 'active',
    group: 'business',
    timezone: 'Europe/London',
  },
  services: [
    {
      id: 's-11',
      account: '1042',
      label: 'shop.bluebird-bakery.example',
      product: 'Managed shop',
      state: 'active',
      offers: ['service.upgrade', 'service.cancel'],
    },
    {
      id: 's-12',
      account: '1042',
      label: 'mail.bluebird-bakery.example',
      product: 'Mail hosting',
      state: 'active',
      offers: ['service.upgrade'],
    },
    { id: 's-13', account: '1042', label: 'vps-7', product: 'Virtual server', state: 'active', offers: [] },
  ],
  members: [
    member('1042', grace, 'owner'),
    member('1042', henrik, 'master'),
    {
      ...member('1042', jonas, 'member'),
      grants: [
        { key: 'misc.contacts' },
        { key: 'misc.activity' },
        { key: 'support.viewAll' },
        { key: 'support.open' },
        { key: 'support.close' },
        { key: 'billing.balance' },
      ],
    },
  ],
  contacts: [
    {
      id: '31',
      name: 'Ada Lindqvist',
      email: 'ada@bluebird-bakery.example',
      grants: [{ key: 'support.open' }, { key: 'service.emails', service: 's-11' }],
    },
    {
      id: '32',
      name: 'Accounts department',
      email: 'accounts@bluebird-bakery.example',
      grants: [{ key: 'billing.invoices' }, { key: 'billing.reminders' }, { key: 'billing.pay' }],
    },
    {
      id: '33',
      name: 'Priya Nair',
      email: 'priya@bluebird-bakery.example',
      grants: [{ key: 'support.open' }, { key: 'support.close' }],
      departmentRule: { mode: 'allBut', departments: ['billing'] },
    },
  ],
  teams: [
    {
      id: 't-it',
      name: 'IT team',
      description: 'Everything with a plug',
      users: [],
      contacts: ['31', '33'],
      grants: [{ key: 'service.view' }, { key: 'support.emails' }],
    },
  ],
  remoteTeams: [
    {
      id: 'r-1',
      team: 't-dev',
      name: 'Agency North developers',
      state: 'active',
      grants: [{ key: 'support.open' }, { key: 'service.view', service: 's-11' }],
    },
  ],
};

/** The sample's accounts, a team's home before those it is let into. */
export const SAMPLE_ACCOUNTS = [AGENCY, BAKERY];

const PRODUCTS = [
  { id: 'p-shop', name: 'Managed shop', cents: 4_900, currency: 'GBP', position: 1 },
  { id: 'p-shop-plus', name: 'Managed shop plus', cents: 8_900, currency: 'GBP', position: 2 },
  { id: 'p-mail', name: 'Mail hosting', cents: 600, currency: 'GBP', position: 3 },
  { id: 'p-vps', name: 'Virtual server', cents: 2_400, currency: 'GBP', position: 4 },
];

/** What the pages of the host's client area have to show. */
async function fillArea(host: EmbeddedHost, now: number): Promise<void> {
  const account = '1042';
  for (const product of PRODUCTS) await host.putProduct(product);
  const [price, nextDueAt] = [{ currency: 'GBP' }, now + 7 * DAY];
  await host.putPrice({ ...price, service: 's-11', cents: 4_900, nextDueAt });
  await host.putPrice({ ...price, service: 's-12', cents: 600, nextDueAt });
  await host.putPrice({ ...price, service: 's-13', cents: 2_400, nextDueAt });
  const terms = 'Paid monthly, ended by either side with a month’s notice.';
  await host.putContract({ id: 'c-1', account, title: 'Managed shop', terms, acceptedBy: '' });
  const title = 'Moving the shop to a server of its own';
  await host.putEstimate({ ...price, id: 'e-1', account, title, cents: 45_000, state: 'open' });
  await host.putAffiliate({ ...price, account, code: 'BLUEBIRD', visits: 212, cents: 3_150 });
  const mail = { account, to: 'grace.okafor@postbox.example' };
  await host.putMail({ ...mail, id: 'm-1', subject: 'Invoice 20931', at: now - DAY, delivery: 'delivered' });
  await host.putMail({ ...mail, id: 'm-2', subject: 'Welcome to Harbourline', at: now - 300 * DAY });
}

/** Fills the embedded billing app with the sample; `now` is when the invoices look from. */
export async function fillHost(host: EmbeddedHost, now: number): Promise<void> {
  for (const department of DEPARTMENTS) await host.putDepartment(department);
  for (const staff of SAMPLE_STAFF) await host.putStaff(staff);
  for (const { account, services } of SAMPLE_ACCOUNTS) {
    await host.putClient(account);
    for (const service of services) await host.putService(service);
  }
  await host.putDomain({ id: 'd-1', account: '1042', name: 'bluebird-bakery.example', state: 'active' });
  await fillArea(host, now);
  const invoice = { account: '1042', currency: 'GBP' };
  await host.putInvoice({
    ...invoice,
    id: 'i-931',
    number: '20931',
    cents: 4_900,
    state: 'unpaid',
    dueAt: now + 7 * DAY,
  });
  await host.putInvoice({
    ...invoice,
    id: 'i-902',
    number: '20902',
    cents: 12_650,
    state: 'overdue',
    dueAt: now - 3 * DAY,
  });
  await host.putInvoice({
    ...invoice,
    id: 'i-877',
    number: '20877',
    cents: 4_900,
    state: 'paid',
    dueAt: now - 24 * DAY,
  });
}
