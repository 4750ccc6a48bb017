import type { VNode } from 'preact';
import {
  BillingPage,
  CataloguePage,
  clientNav,
  DomainsPage,
  HomePage,
  InvoicesPage,
  type ListRow,
  MailHistoryPage,
  NewTicketPage,
  type Page,
  ServicePage,
  ServicesPage,
  type TicketLine,
  TicketPage,
  TicketsPage,
} from '../../../plugin/views';
import { account, accounts, at, base, names, post, when } from './samples';

const home = `${base}/client/1042`;
const page = (name: string, title: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title, body },
    nav: clientNav({ base, account: '1042', current: 'tickets' }),
    account: { current: account, others: accounts.slice(1), all: `${base}/client` },
    ...more,
  },
});
const many = <Item,>(of: (index: number) => Item) => Array.from({ length: 200 }, (_, index) => of(index));

const states = ['open', 'answered', 'waiting', 'closed'] as const;
const ticket = (index: number): TicketLine => ({
  number: String(4127 + index),
  subject: [`Checkout shows 502 ${names.evil}`, names.rtl, names.long, 'Backups fail'][index % 4] ?? '',
  href: `${home}/tickets/${index}`,
  from: [names.ada, names.evil, names.long, names.grace][index % 4] ?? '',
  department: ['Technical support', names.long][index % 2] ?? '',
  state: states[index % 4] ?? 'open',
  changed: when.moment(at(-index - 1)),
});
const filters = (['open', 'closed', 'all'] as const).map((filter) => ({ filter, href: `?state=${filter}` }));
const service = (index: number): ListRow => ({
  id: String(index),
  name: ['shop.bluebird-bakery.example', names.long, names.rtl, names.evil][index % 4] ?? '',
  href: `${home}/services/${index}`,
  cells: ['Managed shop', index % 3 === 1 ? 'Suspended' : 'Active', index % 2 === 0 ? '£49.00' : undefined],
  isBad: index % 3 === 1,
});
const invoice = (index: number): ListRow => ({
  id: String(index),
  name: String(20931 + index),
  cells: ['£1,234.50', index === 0 ? 'Overdue' : 'To pay', when.day(at(-index))],
  isBad: index === 0,
  ...(index < 2 && {
    act: { href: '#', label: 'Pay', of: ` invoice ${20931 + index}`, look: 'small' as const },
  }),
});
const paging = { page: 2, pages: 8, earlier: '?page=1', later: '?page=3' };
const out = (label: string) => ({ href: 'https://billing.harbourline.example/', label });
const facts = [
  { label: 'Product', value: 'Managed shop' },
  { label: 'Status', value: 'Active' },
  { label: 'Price', value: '£49.00' },
  { label: 'From', value: names.evil },
];
const said = [names.ada, names.grace, names.evil].map((who, index) => ({
  ...{ id: String(index), who, isStaff: index === 1, isMe: index === 0, at: when.moment(at(index - 5)) },
  ...(index === 2 && { via: 'slack' as const }),
  body:
    ['Since Monday the shop shows this:\n\n  502 Bad Gateway\n', 'Thank you. We look at it.', names.evil][
      index
    ] ?? '',
}));
const form = {
  tickets: `${home}/tickets`,
  host: 'Harbourline',
  open: post(`${home}/tickets/new`),
  departments: [
    { value: 'technical', label: 'Technical support' },
    { value: 'sales', label: names.long },
  ],
  services: [{ value: '7', label: names.long }],
  closed: { forYou: ['Billing', names.evil], forAll: ['Sales'] },
  ask: names.evil,
  typed: { department: '', service: '', priority: 'medium', subject: '', message: '' },
};
const deeds = [
  ...['View basic details', 'Upgrade / downgrade', 'View billing info'].map((label, index) => ({
    ...{ key: String(index), label, can: index !== 1, isMail: false },
    ...(index === 1 ? { why: '#' } : { at: 'https://billing.harbourline.example/7' }),
  })),
  { key: 'mail', label: 'Receive related email notifications', can: true, isMail: true },
  {
    ...{ key: 'cancel', label: 'Request cancellation', can: false, isMail: false },
    lock: { reason: 'notOnService' as const },
  },
];

/** What an account has, with props that try its pages. */
export const areaPages = [
  page(
    'home',
    'Home',
    <HomePage
      account={account.name}
      waits={[[{ text: '2 requests for permissions', href: '#' }], `${names.evil} waits.`]}
      tickets={{ rows: [ticket(0), ticket(1), ticket(2)], all: '#' }}
      services={{
        rows: [service(0), service(1)].map((row) => ({ ...row, cells: row.cells.slice(0, 2) })),
        all: '#',
      }}
      invoices={{ rows: [invoice(0), invoice(1)], all: '#' }}
      openTicket="#"
      me="#"
    />,
  ),
  page(
    'home-empty',
    'Home',
    <HomePage
      account={names.rtl}
      waits={[]}
      tickets={{ rows: [], all: '#' }}
      services={{ rows: [], all: '#' }}
      invoices={{ rows: [], all: '#' }}
      me="#"
    />,
  ),
  page(
    'home-looked-at',
    'Home',
    <HomePage
      account={account.name}
      waits={[]}
      tickets={{ rows: [ticket(0)], all: '#' }}
      services={{ rows: [], all: '#' }}
      openTicket="#"
      me="#"
    />,
    {
      account: { current: account, others: [] },
      look: {
        say: [{ strong: names.long }, ', you look as ', { strong: names.evil }, '.'],
        until: '15:31',
        stop: '#',
      },
    },
  ),
  page('home-bare', 'Home', <HomePage account={names.evil} waits={[]} me="#" />),
  page('home-away', 'Home', <HomePage account={names.long} waits={[]} away={names.long} me="#" />),
  page(
    'tickets',
    'Tickets',
    <TicketsPage
      seesAll
      filter="open"
      filters={filters}
      tickets={[0, 1, 2, 3].map(ticket)}
      open="#"
      more="#"
    />,
  ),
  page(
    'tickets-many',
    'Tickets',
    <TicketsPage seesAll filter="all" filters={filters} tickets={many(ticket)} more="#" />,
  ),
  page(
    'tickets-empty',
    'Tickets',
    <TicketsPage seesAll={false} filter="closed" filters={filters} tickets={[]} open="#" />,
    { theme: 'dark' },
  ),
  page(
    'ticket',
    names.long,
    <TicketPage
      {...{
        number: 4127,
        subject: names.long,
        host: 'Harbourline',
        tickets: '#',
        state: 'answered',
        facts,
        said,
      }}
      reply={post('#')}
      close={post('#')}
      typed=""
    />,
  ),
  page(
    'ticket-fault',
    names.evil,
    <TicketPage
      {...{
        number: 4127,
        subject: names.evil,
        host: 'Harbourline',
        tickets: '#',
        state: 'closed',
        facts,
        said,
      }}
      reply={post('#')}
      typed={names.evil}
      fault={{ field: 'body', say: 'Write something here.' }}
    />,
    {
      flash: {
        tone: 'bad',
        say: 'One thing needs you',
        faults: [{ field: 'body', say: 'Write something here.' }],
      },
    },
  ),
  page(
    'ticket-closed',
    names.rtl,
    <TicketPage
      {...{
        number: 4127,
        subject: names.rtl,
        host: names.evil,
        tickets: '#',
        state: 'closed',
        facts,
        said: many(() => said[0]!).map((one, index) => ({ ...one, id: String(index) })),
      }}
      typed=""
    />,
  ),
  page('ticket-new', 'Open a ticket', <NewTicketPage {...form} />),
  page(
    'ticket-new-fault',
    'Open a ticket',
    <NewTicketPage
      {...form}
      typed={{
        department: 'sales',
        service: '7',
        priority: 'high',
        subject: names.evil,
        message: names.evil,
      }}
      fault={{ field: 'department', say: 'This department was closed to you meanwhile.' }}
    />,
    {
      flash: {
        ...{ tone: 'bad', say: 'One thing needs you' },
        faults: [{ field: 'department', say: 'This department was closed to you meanwhile.' }],
      },
    },
  ),
  page(
    'ticket-new-looked-at',
    'Open a ticket',
    <NewTicketPage {...form} open={{ action: '#', off: true }} />,
    { look: { say: names.long, until: '15:31', stop: '#' } },
  ),
  page('ticket-new-none', 'Open a ticket', <NewTicketPage {...form} departments={[]} services={[]} />),
  page(
    'services',
    'Services',
    <ServicesPage rows={[0, 1, 2, 3].map(service)} paging={paging} find={{ action: '#', q: names.evil }} />,
  ),
  page(
    'services-many',
    'Services',
    <ServicesPage rows={many(service)} find={{ action: '#', q: '' }} away="Harbourline" />,
  ),
  page('services-empty', 'Services', <ServicesPage rows={[]} find={{ action: '#', q: '' }} />),
  page('services-none', 'Services', <ServicesPage rows={[]} find={{ action: '#', q: names.evil }} />),
  page(
    'service',
    names.long,
    <ServicePage
      {...{
        name: names.long,
        services: '#',
        host: 'Harbourline',
        facts,
        deeds,
        who: names.evil,
        ticket: '#',
      }}
      away={false}
    />,
  ),
  page(
    'service-away',
    names.evil,
    <ServicePage
      {...{ name: names.evil, services: '#', host: names.long, facts: [], deeds: [], who: 'The owner' }}
      away
    />,
  ),
  page('invoices', 'Invoices', <InvoicesPage rows={[0, 1, 2].map(invoice)} paging={paging} due={2} />),
  page('invoices-many', 'Invoices', <InvoicesPage rows={many(invoice)} due={200} />),
  page('invoices-empty', 'Invoices', <InvoicesPage rows={[]} due={0} />),
  page('invoices-away', 'Invoices', <InvoicesPage rows={[]} due={0} away="Harbourline" />),
  page(
    'domains',
    'Domains',
    <DomainsPage
      rows={[
        {
          id: '1',
          name: 'bluebird-bakery.example',
          cells: ['Active', `${names.evil} (Admin), ${names.ada} (Tech)`],
        },
        { id: '2', name: `${names.long}.example`, cells: ['Expired', 'Nobody named'] },
      ]}
      act={out('Manage them at Harbourline')}
    />,
  ),
  page(
    'domains-many',
    'Domains',
    <DomainsPage
      rows={many((index) => ({ id: String(index), name: `d${index}.example`, cells: ['Active', names.ada] }))}
      paging={paging}
    />,
  ),
  page('domains-empty', 'Domains', <DomainsPage rows={[]} />),
  page(
    'catalogue',
    'What you can order',
    <CataloguePage
      host="Harbourline"
      rows={[names.evil, names.long, 'VPS'].map((name) => ({ id: name, name, cells: ['£12.00'] }))}
      act={{ ...out('Order at Harbourline'), look: 'primary' }}
    />,
  ),
  page(
    'catalogue-many',
    'What you can order',
    <CataloguePage
      host="Harbourline"
      rows={many((index) => ({ id: String(index), name: `VPS ${index}`, cells: ['£12.00'] }))}
    />,
  ),
  page('catalogue-empty', 'What you can order', <CataloguePage host={names.evil} rows={[]} />),
  page(
    'mail-history',
    'Sent mail',
    <MailHistoryPage
      host="Harbourline"
      rows={[names.evil, names.long, 'Invoice 20931'].map((name) => ({
        ...{ id: name, name, cells: ['grace@bluebird-bakery.example', 'Came back', when.moment(at(-3))] },
        isBad: true,
      }))}
      paging={paging}
    />,
  ),
  page(
    'mail-history-many',
    'Sent mail',
    <MailHistoryPage
      host="Harbourline"
      rows={many((index) => ({
        id: String(index),
        name: `Invoice ${index}`,
        cells: ['a@b.example', undefined, when.moment(at(-index))],
      }))}
    />,
  ),
  page('mail-history-empty', 'Sent mail', <MailHistoryPage host={names.evil} rows={[]} />),
  page(
    'billing',
    'Billing',
    <BillingPage
      host="Harbourline"
      away={false}
      rows={[
        { id: 'b', label: 'Balance', value: '£135.00 to pay' },
        {
          id: 'f',
          label: 'Paid ahead',
          value: '£12.00',
          act: { ...out('Add funds'), of: ': Paid ahead', look: 'small' },
        },
        {
          ...{
            id: 'c',
            label: 'Card on file',
            value: ['ends in 4242, ', { strong: names.evil }, ', expires 09/31'],
          },
          act: { ...out('Change the card'), of: ': Card on file', look: 'small' },
        },
        { id: 'e', label: 'Estimates', act: { ...out('Open'), of: ': Estimates', look: 'small' } },
      ]}
      invoices={{
        ...{ host: 'Harbourline', save: post('#') },
        settings: { attachPdf: true, paperCopy: false, reference: names.evil, language: 'pl' },
      }}
    />,
  ),
  page(
    'billing-invoices-refused',
    'Billing',
    <BillingPage
      host={names.long}
      away={false}
      rows={[]}
      invoices={{
        ...{ host: names.long, save: post('#'), settings: { reference: names.long } },
        fault: { field: 'reference', say: 'At most 64 characters.' },
      }}
    />,
  ),
  page('billing-away', 'Billing', <BillingPage host={names.long} away rows={[]} />),
];
