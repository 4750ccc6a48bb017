import {
  AreaPageView,
  type ChatMessage,
  type ChatPageProps,
  type ChatPane,
  ClientHomePage,
  type HostFrame,
  SignInPage,
  TicketListPage,
  TicketPage,
  renderChatPage,
  renderHostPage,
  renderMailPage,
} from '../../../sandbox/views';
import { base, names, post } from './samples';

/** The demo host's frame, for its own pages and the plugin's. */
export const frame: HostFrame = {
  title: 'Home',
  base,
  nav: [
    { label: 'Home', href: '/', current: true },
    { label: 'Tickets', href: '/tickets' },
    { label: 'Account', href: `${base}/client` },
  ],
  me: { name: names.emoji, signOut: post('/sign-out') },
};
export const staffFrame: HostFrame = {
  ...frame,
  staff: true,
  me: { name: 'Marta Kowal', signOut: post('/sign-out') },
};
const links = { host: '/', chat: '/chat', mail: '/mail', mails: 3 };

const ticketMessages = [
  {
    id: '1',
    who: names.ada,
    at: 'today 13:41',
    via: 'Slack',
    text: `It broke.\n${names.evil}\n${names.long}`,
  },
  { id: '2', who: 'Marta Kowal', at: 'today 13:52', staff: true, text: 'Thank you, Ada. It runs again.' },
  { id: '3', who: 'Marta Kowal', at: 'today 13:53', staff: true, private: true, text: names.rtl },
];
const facts = [
  { name: 'Department', value: 'Technical support' },
  { name: 'Service', value: names.long },
  { name: 'Status', value: 'Answered' },
];
const line = (id: string, name: string, ...cells: string[]) => ({ id, name, href: '#', cells });
const options = [
  { value: '1', label: 'Technical support' },
  { value: '2', label: names.evil },
];

const card: ChatMessage = {
  id: 'm1',
  who: 'Harbourline',
  app: true,
  at: '13:40',
  cards: [
    {
      title: '4127 · Checkout page shows 502',
      tone: 'wait',
      text: [
        'See ',
        { link: 'the ticket', href: '#' },
        ' or ',
        { code: '/support' },
        '\n',
        { italic: names.rtl },
      ],
      fields: [
        { name: 'Account', value: 'Bluebird Bakery Ltd' },
        { name: 'Service', value: names.long },
      ],
      foot: 'Harbourline answers here.',
    },
  ],
  controls: [
    { kind: 'button', label: 'Reply', look: 'go', post: post('#') },
    { kind: 'button', label: 'Close ticket', look: 'stop', post: post('#') },
    { kind: 'button', label: 'Open in the client area', href: '#' },
    { kind: 'button', label: 'Used' },
    { kind: 'select', id: 'account', label: 'Account', options, post: post('#') },
  ],
  thread: {
    messages: [
      {
        id: 't1',
        who: names.evil,
        at: '13:41',
        text: `It started this morning.\n${names.evil}`,
        files: ['checkout-502.png'],
      },
      { id: 't2', who: 'Marta from Harbourline', app: true, at: '13:52', text: 'Fixed.', edited: true },
    ],
    reply: post('#'),
  },
};
const messages: ChatMessage[] = [
  card,
  {
    id: 'm2',
    who: 'Harbourline',
    app: true,
    at: '14:21',
    onlyYou: true,
    used: { who: names.emoji, command: '/invoices' },
    text: ['You can’t see the invoices of ', { bold: 'Bluebird Bakery Ltd' }, '.'],
    controls: [{ kind: 'button', label: 'Why?', post: post('#') }],
  },
];
export const modal: NonNullable<ChatPane['modal']> = {
  title: 'New ticket',
  text: 'Tell us what is wrong.',
  submit: { label: 'Open ticket', post: post('#') },
  cancel: post('#'),
  fields: [
    { kind: 'select', name: 'department', label: 'Department', options, hint: 'Billing is closed to you.' },
    { kind: 'radio', name: 'priority', label: 'Priority', options, value: '1' },
    {
      kind: 'text',
      name: 'subject',
      label: 'Subject',
      value: names.evil,
      max: 100,
      error: 'Keep it under 100 characters',
    },
    { kind: 'lines', name: 'message', label: 'Message', value: '"</textarea>' },
    { kind: 'code', name: 'code', label: 'Code', optional: true, placeholder: '123 456' },
  ],
};
export const pane = (platform: ChatPane['platform'], more: Partial<ChatPane> = {}): ChatPane => ({
  platform,
  place: platform === 'slack' ? 'Bluebird Bakery' : names.long,
  people: [
    { id: 'ada', label: `${names.ada}, contact` },
    { id: 'evil', label: names.evil },
  ],
  as: 'ada',
  switch: { action: '/chat', name: `${platform}-as`, hidden: { other: 'x' } },
  channels: [
    { id: 'c1', name: 'general', href: '?c=1', kind: 'channel', unread: 2 },
    { id: 'c2', name: '4131 · VAT number', href: '?c=2', kind: 'thread' },
    { id: 'c3', name: 'Harbourline', href: '?c=3', kind: 'app' },
    { id: 'c4', name: names.rtl, href: '?c=4', kind: 'direct' },
  ],
  current: 'c1',
  topic: 'Help for everybody',
  messages,
  box: post('#'),
  commands: ['/support', '/verify'],
  ...more,
});
export const chat: ChatPageProps = {
  base,
  panes: [pane('slack'), pane('discord')],
  version: '41',
  versionUrl: '/chat/version',
  now: 'Sun 22 Nov 2026, 14:31',
  jump: post('#'),
  away: false,
  sendAway: post('#'),
  startOver: post('#'),
  links,
};
const samples = [
  {
    name: names.grace,
    email: 'grace@postbox.example',
    password: 'harbour-1',
    what: 'owner of Bluebird Bakery Ltd',
  },
  { name: names.evil, email: 'evil@bluebird-bakery.example', what: 'contact' },
];
const tickets = [
  line('1', 'Checkout page shows 502', '4127', names.ada, 'Technical support', 'Answered', 'today 13:52'),
  line('2', names.evil, '4131', names.rtl, 'Billing', 'Open', '20 Nov 2026'),
];
const mails = [
  {
    id: '1',
    at: 'today 14:20',
    to: 'ada@bluebird-bakery.example',
    subject: 'Your code',
    body: `Your code is 481 937.\n${names.evil}`,
  },
  {
    id: '2',
    at: 'today 14:00',
    to: names.evil,
    subject: names.long,
    body: 'Open https://demo.example/link?x=1&y=2 once.',
  },
];
const thread = { number: '4127', subject: names.evil, back: '/tickets', facts, messages: ticketMessages };
const home = {
  me: names.emoji,
  account: 'Bluebird Bakery Ltd',
  services: [line('1', 'shop.bluebird-bakery.example', 'VPS 4', 'Active')],
  invoices: [line('1', '20931', '€ 48.00', '1 Dec 2026', 'Unpaid')],
  tickets: [line('1', names.evil, 'Billing', 'Open', 'today')],
};

/** Every page of the demo host and the sandbox, with props that try it. */
export const sandboxPages: readonly { readonly name: string; readonly html: string }[] = [
  {
    name: 'host-sign-in',
    html: renderHostPage(
      { title: 'Sign in', base, nav: [] },
      <SignInPage people={samples} signIn={post('#')} wrong email={names.evil} />,
    ),
  },
  { name: 'host-home', html: renderHostPage(frame, <ClientHomePage {...home} />) },
  {
    name: 'host-home-empty',
    html: renderHostPage(
      { ...frame, theme: 'dark' },
      <ClientHomePage {...home} services={[]} invoices={[]} tickets={[]} />,
    ),
  },
  { name: 'host-tickets', html: renderHostPage(frame, <TicketListPage tickets={tickets} />) },
  { name: 'host-tickets-empty', html: renderHostPage(frame, <TicketListPage tickets={[]} />) },
  {
    name: 'host-ticket',
    html: renderHostPage(frame, <TicketPage {...thread} reply={post('#')} close={post('#')} />),
  },
  {
    name: 'host-staff-ticket',
    html: renderHostPage(
      staffFrame,
      <TicketPage {...thread} reply={post('#')} note={post('#')} reopen={post('#')} />,
    ),
  },
  {
    name: 'host-staff-tickets',
    html: renderHostPage(
      staffFrame,
      <TicketListPage
        staff
        tickets={tickets.map((one) => ({ ...one, cells: ['Bluebird Bakery Ltd', ...one.cells] }))}
      />,
    ),
  },
  {
    name: 'host-area',
    html: renderHostPage(
      frame,
      <AreaPageView
        title={`${names.evil}: SSH keys`}
        back="/client/1"
        lists={[
          {
            title: 'Keys',
            columns: ['Name', 'Key'],
            rows: [{ id: '1', name: names.evil, cells: ['ssh …'] }],
          },
          { title: 'None', columns: ['Name'], rows: [] },
        ]}
        forms={[
          {
            ...{ title: names.evil, button: 'Add key', post: post('#') },
            fields: [
              { name: 'name', label: 'Name', value: names.evil },
              { name: 'key', label: 'Key', long: true },
              { name: 'product', label: 'Product', options },
            ],
          },
          {
            title: 'Remove',
            button: 'Remove',
            post: post('#'),
            fields: [{ name: 'name', label: 'Key', options }],
          },
        ]}
        links={[{ label: 'Billing', href: '#' }]}
      />,
    ),
  },
  { name: 'chat', html: renderChatPage(chat) },
  {
    name: 'chat-modal',
    html: renderChatPage({
      ...chat,
      away: true,
      panes: [pane('slack', { modal }), pane('discord', { modal })],
    }),
  },
  { name: 'chat-empty', html: renderChatPage({ ...chat, panes: [pane('slack', { messages: [] })] }) },
  { name: 'mail', html: renderMailPage({ base, links, mails }) },
  { name: 'mail-empty', html: renderMailPage({ base, links, mails: [] }) },
];
