import type { VNode } from 'preact';
import { MePage, clientNav, type MePageProps, type Page } from '../../../plugin/views';
import { account, accounts, at, base, names, post, when } from './samples';

const here = `${base}/client/1042/me`;
const page = (name: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title: 'What you can do here', body },
    nav: clientNav({ base, account: '1042', current: 'me' }),
    account: { current: account, others: accounts.slice(1), all: `${base}/client` },
    ...more,
  },
});
const row = (id: string, more: object = {}) => ({
  ...{ id, label: 'Allow to view/pay invoices', sources: [{ kind: 'direct' as const }] },
  ...more,
});
const groups: MePageProps['groups'] = [
  {
    ...{ id: 'billing', title: 'Billing' },
    rows: [
      row('a', { until: when.moment(at(900)) }),
      row('b', {
        sources: [
          { kind: 'team', name: names.evil },
          { kind: 'implied', name: 'Open new tickets' },
        ],
      }),
      row('c', { lock: { reason: 'notOffered', host: 'Harbourline' } }),
    ],
  },
  { id: 'services', title: 'All services, also later ones', rows: [row('d')] },
  { id: 'service-0', title: names.long, rows: [row('e', { sources: [{ kind: 'team', name: names.rtl }] })] },
];
const requests: MePageProps['requests'] = [
  {
    ...{ id: '1', what: `View basic details on ${names.long}`, state: 'pending' as const },
    ...{
      lines: ['Asked today 14:31, for 30 days.', 'Ends by itself 6 Dec 2026, 14:31.'],
      reason: names.evil,
    },
    withdraw: post('#'),
  },
  {
    ...{ id: '2', what: 'Add funds', state: 'refused' as const, reason: `${names.rtl} ${names.long}` },
    ...{ lines: ['Asked yesterday 14:31, with no end.', 'Answered today 08:00.'], answer: names.evil },
  },
  {
    id: '3',
    what: 'Add funds',
    state: 'over',
    lines: ['Asked 1 Oct 2026, 08:00, with no end.'],
    reason: 'Books',
  },
];
const ask: NonNullable<MePageProps['ask']> = {
  post: post(here),
  permissions: [
    { label: 'Billing', options: [{ value: 'billing.pay', label: 'Allow to view/pay invoices' }] },
    { label: 'Services', options: [{ value: 'service.view', label: 'View basic details' }] },
  ],
  services: [{ value: 's-11', label: names.long }],
  find: { of: 'services', field: 'thing', search: names.evil, isMore: true },
  typed: { key: 'billing.pay', service: '', days: '30', reason: '' },
};
const faulty = { field: 'reason', say: 'Write something here.' };
const plain = {
  account: account.name,
  closed: [],
  requests: [],
  ...{ why: '#', activity: '#' },
  emptyLead: 'Ask below, or ask Grace.',
};
const many = Array.from({ length: 25 }, (_, index) => ({
  ...{ id: `service-${index}`, title: `${index} ${names.long}` },
  rows: Array.from({ length: 8 }, (_one, at) => row(`${index}-${at}`)),
}));

/** Pages about what one has oneself, with props that try them. */
export const mePages = [
  page('me', <MePage {...plain} {...{ groups, requests, ask }} closed={['Billing', names.evil]} />),
  page(
    'me-fault',
    <MePage
      {...plain}
      groups={groups.slice(0, 1)}
      ask={{ ...ask, typed: { ...ask.typed, reason: '"</textarea><script>' }, fault: faulty }}
    />,
    { flash: { tone: 'bad', say: 'One thing needs you', faults: [faulty] } },
  ),
  page('me-empty', <MePage {...plain} {...{ groups: [], ask }} />, { theme: 'dark' }),
  page('me-owner', <MePage {...plain} groups={groups} note="You have everything here, always." />),
  page('me-many', <MePage {...plain} {...{ groups: many, ask, more: '?from=25' }} />),
];
