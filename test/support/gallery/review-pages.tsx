import type { VNode } from 'preact';
import {
  RemoveMarkedPage,
  ReviewsPage,
  adminNav,
  clientNav,
  type Holder,
  type Page,
} from '../../../plugin/views';
import { account, accounts, ada, at, base, names, people, post, when } from './samples';

const reviews = `${base}/client/1042/reviews`;
const page = (name: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title: 'Reviews', body },
    nav: clientNav({ base, account: '1042', current: 'reviews' }),
    account: { current: account, others: accounts.slice(1), all: `${base}/client` },
    ...more,
  },
});
const tabs = (unused: boolean) => [
  { label: 'Everything', href: reviews, current: !unused },
  { label: 'Unused 90 days', href: `${reviews}?unused=on`, current: unused },
];
const row = (id: string, more: Partial<Holder['rows'][number]> = {}) => ({
  ...{ id, what: 'Allow to view/pay invoices', since: when.day(at(-5000)), from: names.grace },
  ...more,
});
const holders: Holder[] = [
  {
    ...{ id: 'contact-31', person: ada, teams: ['IT team', names.rtl] },
    rows: [
      row('g-1', { lastUsed: when.day(at(-30)), ends: when.day(at(900)) }),
      row('g-2', { what: `View basic details on ${names.long}`, unused: true, from: names.evil }),
      row('g-3', { unused: true, lastUsed: when.day(at(-2400)) }),
    ],
  },
  {
    ...{ id: 'team-t-it', team: { name: names.evil, href: '#', isRemote: false }, teams: [] },
    rows: [row('g-4', { unused: true, lock: { reason: 'beyondTeam', ask: names.grace } })],
  },
  {
    ...{ id: 'remote-r-1', team: { name: names.long, href: '#', isRemote: true }, teams: [] },
    rows: [row('g-5', { from: 'the API' })],
  },
];
const many = Array.from({ length: 200 }, (_, index) => ({
  ...{ id: `h-${index}`, person: { ...(people[index % people.length] ?? ada) }, teams: [] },
  rows: [row(`m-${index}`, index % 3 === 0 ? { unused: true } : { lastUsed: when.day(at(-index)) })],
}));
const done = [
  {
    ...{ id: 'rv-1', say: [{ strong: '3 permissions' }, ', removed by Grace Okafor today 09:12.'] },
    ...{ what: ['Allow to view/pay invoices', names.long], state: 'Can be given back until 22 Dec 2026.' },
    giveBack: { post: post('#'), about: '3 permissions removed today 09:12' },
  },
  {
    ...{ id: 'rv-2', say: `1 permission, removed by ${names.evil} yesterday 17:20.`, what: [names.evil] },
    state: 'Given back today 08:01.',
  },
];
const plain = { account: account.name, done: [], unusedOnly: false, tabs: tabs(false) };

/** Pages about who holds what, with props that try them. */
export const reviewPages = [
  page(
    'reviews',
    <ReviewsPage {...plain} {...{ holders, done, remove: post(reviews), more: '?after=g-5' }} />,
  ),
  page(
    'reviews-locked',
    <ReviewsPage {...plain} holders={holders} lock={{ reason: 'readOnly', ask: names.grace }} />,
  ),
  page(
    'reviews-nothing-ticked',
    <ReviewsPage {...plain} {...{ holders, remove: post(reviews), unusedOnly: true, tabs: tabs(true) }} />,
    { flash: { tone: 'bad', say: 'Tick what shall end.' } },
  ),
  page('reviews-none', <ReviewsPage {...plain} holders={[]} unusedOnly tabs={tabs(true)} />, {
    theme: 'dark',
  }),
  page(
    'reviews-remove',
    <RemoveMarkedPage
      {...{ reviews, remove: post(reviews), grants: ['g-1', 'g-2'] }}
      holders={[
        { id: 'a', name: names.long, what: ['Close tickets', 'Full control over services'] },
        { id: 'b', name: names.evil, what: ['Add funds'] },
      ]}
    />,
  ),
  page('reviews-empty', <ReviewsPage {...plain} holders={[]} />),
  page('reviews-many', <ReviewsPage {...plain} holders={many} remove={post(reviews)} />),
  {
    name: 'admin-reviews',
    staff: true,
    page: {
      ...{ lang: 'en', theme: 'light' as const, base, title: 'Reviews', navLabel: 'Administration' },
      nav: adminNav({ base, role: 'admin', current: 'clients' }),
      body: <ReviewsPage {...plain} {...{ holders, done, remove: post(reviews) }} />,
    },
  },
];
