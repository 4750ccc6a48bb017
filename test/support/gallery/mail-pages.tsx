import type { VNode } from 'preact';
import {
  clientNav,
  MailChoicesPage,
  MailPage,
  MyMailPage,
  OwnMailPage,
  type MailMark,
  type OwnMailProps,
  type Page,
} from '../../../plugin/views';
import { account, accounts, base, names, people, post } from './samples';

const path = `${base}/client/1042/mail`;
const page = (name: string, title: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title, body },
    nav: clientNav({ base, account: '1042', current: 'mail' }),
    account: { current: account, others: accounts.slice(1), all: `${base}/client` },
    ...more,
  },
});

const KINDS = [
  ...['New invoices', 'Invoice reminders', 'Billing notices', 'Quotes', 'Order details', 'Tickets'],
  ...['Service notices', 'Domain notices', 'Legal notices', 'General'],
];
const MARKS: readonly MailMark[] = [
  { mark: 'direct', says: 'yes, as owner' },
  { mark: 'team', says: `yes, through ${names.evil}` },
  { mark: 'some', count: 1204, says: 'for 1,204 services' },
  { mark: 'own', says: 'for their own tickets' },
  { mark: 'fallback', says: 'yes, since nobody else does' },
  { mark: 'stopped', says: 'could, but turned it off' },
  { mark: 'none', says: 'no' },
  { mark: 'none', says: 'no', give: { href: '#', label: `Give Quotes to ${names.evil}` } },
];
const markAt = (at: number): MailMark => MARKS[at % MARKS.length] ?? { mark: 'none', says: 'no' };

const test = {
  post: post(path),
  kinds: KINDS.map((label) => ({ value: label, label })),
  chosen: 'Quotes',
};
const mailPage = {
  now: [
    {
      label: 'New invoices',
      takers: [
        { name: names.grace, href: '#', how: 'as owner' },
        { name: names.evil, how: `given directly, through ${names.long}` },
        { name: names.rtl, href: '#', how: '2 services, through IT team' },
      ],
      more: 41,
      stopped: `Turned off by ${names.long} and 3 others.`,
    },
    {
      label: 'Tickets',
      takers: [],
      more: 0,
    },
    {
      label: 'Domain notices',
      takers: [{ name: names.grace, how: '', warn: 'nobody else does for 4 domains' }],
      more: 0,
    },
  ],
  matrix: {
    filter: {
      ...{ action: path, find: names.evil, where: 'service:s-11', who: 'all' },
      places: [{ label: 'Services', options: [{ value: 'service:s-11', label: names.long }] }],
      services: { of: 'services' as const, field: 'thing', search: names.evil, isMore: true },
      whoOptions: [
        { value: 'some', label: 'Who gets something (47)' },
        { value: 'all', label: 'Everyone (221)' },
      ],
    },
    kinds: KINDS.map((label, at) => ({ label, copies: at * 131 })),
    rows: people.map((person, row) => ({
      person,
      cells: KINDS.map((_, column) => markAt(row + column)),
    })),
    ...{ first: '#', next: '#' },
  },
  own: '#',
};
const own: OwnMailProps = {
  ...{ id: 'own', account: names.evil, post: post(path) },
  rows: [
    { kind: 'invoices', label: 'New invoices', says: 'Yes, as owner', choose: 'stop' },
    { kind: 'quotes', label: 'Quotes', says: 'No, turned off by you', choose: 'resume' },
    {
      ...{ kind: 'domains', label: 'Domain notices', says: `For 2 domains, through ${names.long}` },
      hint: 'If nobody else gets it, the owner does, also when turned off.',
      choose: 'stop',
    },
    { kind: 'security', label: 'Security', says: 'Always.' },
  ],
};
const { post: _post, ...looked } = own;
const lock = 'You see only your own mail here. Ask the owner who else gets which.';
const faulty: Partial<Page> = {
  flash: {
    tone: 'bad',
    say: 'One thing needs you',
    faults: [{ field: 'kind', say: 'Choose a kind of mail.' }],
  },
};
const nobody = { ...mailPage.matrix, rows: [] };
const mine = { nav: clientNav({ base, account: 'me', current: 'ownMail' as const }), navLabel: 'You' };

/** Pages about mail, with props that try them. */
export const mailPages = [
  page('mail-matrix', 'Who gets which mail', <MailPage {...mailPage} test={test} />),
  page('mail-matrix-dark', 'Who gets which mail', <MailPage {...mailPage} test={test} />, { theme: 'dark' }),
  page(
    'mail-matrix-empty',
    'Who gets which mail',
    <MailPage {...mailPage} matrix={nobody} test={{ ...test, fault: 'Choose a kind of mail.' }} />,
    faulty,
  ),
  page('mail-own-row', 'Who gets which mail', <MyMailPage own={own} lock={lock} test={test} />),
  page('mail-looking', 'Who gets which mail', <MyMailPage own={looked} lock={lock} />),
  page(
    'mail-own',
    'Your mail',
    <OwnMailPage accounts={[own, { ...own, id: 'mail-2', account: names.rtl }]} more="#" />,
    mine,
  ),
  page('mail-own-none', 'Your mail', <OwnMailPage accounts={[]} />, mine),
  page('mail-choices', 'Your mail', <MailChoicesPage {...own} />, { nav: [] }),
];
