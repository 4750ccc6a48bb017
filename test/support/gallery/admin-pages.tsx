import type { VNode } from 'preact';
import {
  adminNav,
  ClientActivityPage,
  ClientFrame,
  ClientPage,
  ClientsPage,
  DetailsPage,
  OutboxPage,
  PeoplePage,
  RequestsPage,
} from '../../../plugin/views';
import { holdPages } from './hold-pages';
import * as s from './samples';

const { base, names, post, when, at } = s;
const mailRows = [names.evil, names.long, 'Invoice 20931'].map((name, index) => ({
  ...{ id: name, name, isBad: index === 1 },
  cells: [`${'grace'.repeat(index * 8 + 1)}@bluebird-bakery.example`, 'Came back', when.moment(at(-3))],
}));
/** A page of the staff’s area. */
export const admin = (name: string, title: string, body: VNode) => ({
  name,
  staff: true,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title, body },
    nav: adminNav({ base, role: 'admin', current: 'clients', dead: 2 }),
    navLabel: 'Administration',
  },
});
const clientHead = {
  canChange: true,
  number: '1042',
  name: s.account.name,
  state: 'active' as const,
  since: when.day(at(-60_000)),
  owner: names.grace,
  clients: `${base}/admin/clients`,
  tabs: [
    { label: 'Summary', href: `${base}/admin/clients/1042`, current: true },
    ...['People', 'Teams', 'Who gets which mail', 'Requests', 'Activity'].map((label) => ({
      label,
      href: `${base}/admin/clients/1042/${label}`,
    })),
  ],
};
const clientRows = s.accounts.map((account, index) => ({
  number: account.number,
  name: account.name,
  href: `${base}/admin/clients/${account.number}`,
  owner: s.people[index]?.name ?? '',
  ownerEmail: s.people[index]?.email ?? '',
  state: (['active', 'suspended', 'closed', 'pending'] as const)[index] ?? 'active',
  people: index * 7,
}));
const letters = (['dead', 'uncertain'] as const).map((state, index) => ({
  id: String(index),
  channel: index === 0 ? ('mail' as const) : ('slack' as const),
  to: index === 0 ? 'ada@bluebird-bakery.example' : names.evil,
  what: `Reply to ticket 4127 ${index === 0 ? names.long : ''}`,
  state,
  reason: index === 0 ? 'The mailbox is full (552 5.2.2)' : 'No answer within 10 seconds',
  tries: 12,
  lastTry: when.moment(at(-1)),
}));

const bar = { ...clientHead, canChange: false, summary: `${base}/admin/clients/1042` };
const gets = {
  ...{ action: '#', matrix: '#', chosen: 'invoices', more: 41 },
  kinds: [
    { value: 'invoices', label: 'New invoices' },
    { value: 'quotes', label: 'Quotes' },
  ],
  rows: s.people.map((person, at) => ({
    person,
    how: ['as owner', `given directly, through ${names.long}`][at % 2] ?? '',
    ...(at === 2 ? { warn: 'nobody else does' } : {}),
  })),
  stopped: `Turned off by ${names.evil} and 3 others.`,
};

/** Pages of the staff’s area. */
export const adminPages = [
  admin(
    'admin-clients',
    'Clients',
    <ClientsPage total={1204} rows={clientRows} action="#" q={names.evil} more="#" />,
  ),
  admin('admin-clients-empty', 'Clients', <ClientsPage total={0} rows={[]} action="#" q={names.long} />),
  admin(
    'admin-client',
    s.account.name,
    <ClientPage
      {...clientHead}
      people={s.rows}
      all={{ count: 5_207, href: '#' }}
      sizes={s.sizes}
      services={new Map([['7', 'shop.bluebird-bakery.example']])}
      paging={{ page: 2, pages: 80, earlier: '#', later: '#' }}
      gets={gets}
      mails={{ host: names.long, rows: mailRows }}
      ask={s.whyYes}
    />,
  ),
  admin(
    'admin-client-bare',
    names.long,
    <ClientPage
      {...clientHead}
      name={names.long}
      canChange={false}
      people={s.rows.slice(0, 1)}
      all={{ count: 1, href: '#' }}
      sizes={s.sizes}
      services={new Map()}
      paging={{ page: 1, pages: 1 }}
      gets={{ ...gets, rows: [], more: 0, stopped: `Turned off by ${names.evil}.` }}
      mails={{ host: names.long, rows: [], away: true }}
      ask={s.why}
    />,
  ),
  admin(
    'admin-client-people',
    'People',
    <ClientFrame {...bar}>
      <PeoplePage
        account={s.account.name}
        totals={{ signIn: 3, contacts: 204, invited: 0, remote: 1 }}
        sizes={s.sizes}
        rows={s.rows}
        find={s.find}
        csv="#"
        narrowed={false}
        alone={false}
      />
    </ClientFrame>,
  ),

  admin(
    'admin-client-contact',
    names.ada,
    <ClientFrame {...bar}>
      <DetailsPage
        look={post('#')}
        {...{ person: s.ada, people: '#', tabs: [{ label: 'Details', href: '#', current: true }] }}
        contact={{
          post: post('#'),
          lock: { reason: 'readOnly', ask: 'an administrator' },
          asleep: false,
          typed: {
            ...{ name: names.evil, email: 'ada@bluebird-bakery.example', phone: '' },
            ...{ postalAddress: names.long, language: 'en', timezone: '', notes: names.rtl },
          },
        }}
      />
    </ClientFrame>,
  ),
  admin(
    'admin-client-requests',
    'Requests',
    <ClientFrame {...bar}>
      <RequestsPage
        lock={{ reason: 'readOnly', ask: 'an administrator' }}
        requests={[
          {
            ...{ id: '1', who: names.evil, what: 'View basic details', href: '#', reason: names.rtl },
            ...{ howLong: 'For 30 days.', asked: 'Asked today 14:31.', shorter: [1, 7] },
          },
        ]}
      />
    </ClientFrame>,
  ),
  admin(
    'admin-client-activity',
    s.account.name,
    <ClientActivityPage {...clientHead} activity={s.activity} />,
  ),
  admin('admin-outbox', 'Outbox', <OutboxPage letters={letters} retry={post('#')} />),
  admin('admin-outbox-empty', 'Outbox', <OutboxPage letters={[]} />),
  ...holdPages,
];
