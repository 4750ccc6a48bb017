import type { VNode } from 'preact';
import {
  DetailsPage,
  InvitationPage,
  ManyPage,
  NewPersonPage,
  type Page,
  PromotePage,
  RemovePersonPage,
  RecoveriesPage,
  RequestsPage,
  clientNav,
  text,
} from '../../../plugin/views';
import { account, accounts, ada, at, base, names, people as somebody, post, when } from './samples';
import { waysInForm } from './ways-in-samples';

const people = `${base}/client/1042/people`;
const page = (name: string, title: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title, body },
    nav: clientNav({ base, account: '1042', current: 'people' }),
    account: { current: account, others: accounts.slice(1), all: `${base}/client` },
    ...more,
  },
});
const faulty = (field: string): Partial<Page> => ({
  flash: { tone: 'bad', say: 'One thing needs you', faults: [{ field, say: 'Write something here.' }] },
});
const typed = { kind: 'contact', name: '', email: '', start: '', ends: 'never', date: '' };
const starts = [
  { label: 'Presets', options: [{ value: 'preset:1', label: 'Technical' }] },
  { label: 'The same as', options: [{ value: 'as:contact-31', label: names.evil }] },
];

const heading = {
  ...{ person: ada, people },
  tabs: [
    { label: 'Details', href: `${people}/contact-31`, current: true },
    { label: 'Access', href: `${people}/contact-31/access` },
  ],
};

const manyRows = [names.ada, names.evil, names.long, names.rtl].map((name, at) => ({
  ...{ who: `contact-${at}`, name, email: `${at}@bluebird-bakery.example`, chosen: true },
}));
const manyPage = {
  ...{ people, action: `${people}/many`, rows: manyRows, what: 'preset:1' },
  options: [{ label: 'Apply a preset', options: [{ value: 'preset:1', label: names.long }] }],
};
const outcome = (at: number) => ({
  ...{ who: `contact-${at}`, name: manyRows[at % 4]?.name ?? '' },
  gains: at % 3 === 0 ? ['Place new orders', 'Close tickets'] : [],
  sleeps: at === 1 ? ['Add funds'] : [],
  loses: at % 2 === 0 ? ['View current tickets'] : [],
});

/** Pages about people, with props that try them. */
export const peoplePages = [
  page(
    'people-many',
    'Change several people',
    <ManyPage {...manyPage} outcomes={[0, 1, 2].map(outcome)} save={post(`${people}/many`)} />,
  ),
  page(
    'people-many-locked',
    'Change several people',
    <ManyPage
      {...manyPage}
      outcomes={Array.from({ length: 200 }, (_, at) => ({
        ...outcome(at),
        ...(at === 0 && { lock: { reason: 'notYours' as const, ask: names.evil } }),
      }))}
    />,
  ),
  page('people-many-none', 'Change several people', <ManyPage {...manyPage} rows={[]} what="" />),
  page(
    'person-new',
    'Add person',
    <NewPersonPage
      {...{ people, typed, starts, add: post(`${people}/new`) }}
      find={{ of: 'people', field: 'model', search: names.long, isMore: true }}
      locks={{ user: `Needs “Invite and manage users”, which you don’t have. Ask ${names.evil}.` }}
      present={['A person with this e-mail is already here: ', { text: names.rtl, href: '#' }, '.']}
      fault={{ field: 'name', say: 'Write something here.' }}
    />,
    faulty('name'),
  ),
  page(
    'person-details',
    names.ada,
    <DetailsPage
      {...heading}
      teams={['IT team', names.evil]}
      channels={waysInForm}
      contact={{
        post: post(`${people}/contact-31`),
        typed: {
          ...{ name: names.evil, email: 'ada@bluebird-bakery.example', phone: '+44 20 7946 0018' },
          ...{ postalAddress: names.long, language: 'xx-', timezone: '', notes: '"</textarea><script>' },
        },
        asleep: true,
        fault: { field: 'language', say: 'Write something here.' },
      }}
      domains={{
        rows: [{ value: 'tech:d-1', domain: `${names.long}.example`, role: 'Tech' }],
        change: {
          post: post(`${people}/contact-31/domains`),
          domains: [{ value: 'd-1', label: `${names.long}.example` }],
          roles: [{ value: 'tech', label: 'Tech' }],
        },
      }}
      merge={{
        ...{ post: post(`${people}/contact-31/merge`), others: [{ value: 'contact-7', label: names.rtl }] },
        find: {
          of: 'people',
          field: 'find',
          search: names.evil,
          isMore: true,
          action: `${people}/contact-31`,
        },
      }}
      present={['A person with this e-mail is already here: ', { text: names.rtl, href: '#' }, '.']}
    />,
    faulty('language'),
  ),
  page(
    'person-place',
    'Henrik Sørlie',
    <DetailsPage
      {...heading}
      person={somebody[1] ?? ada}
      channels={{ ...waysInForm, lock: text.lock({ reason: 'readOnly', ask: names.long }) }}
      place={{
        says: ['Is a master: has everything.', `Ownership is offered to ${names.evil}.`],
        acts: ['suspend', 'unmakeMaster', 'withdraw', 'offer'],
        post: post(`${people}/user-2/place`),
        hint: `${names.evil} has to accept within 7 days.`,
        lock: `Changing this needs “Invite and manage users”. Ask ${names.long}.`,
      }}
    />,
  ),
  page(
    'person-remove',
    'Remove Ada?',
    <RemovePersonPage
      title={`Remove ${names.evil} from ${names.long}?`}
      crumb={{ label: 'People', href: people }}
      post={post(`${people}/user-3/remove`)}
      deed={`Remove ${names.evil}`}
      keep={{ label: 'Keep', href: `${people}/user-3` }}
      ends={['Their way in, here and in chat.', `The place in ${names.long}.`]}
      asksGiven
    />,
  ),
  page(
    'person-promote',
    'Promote Ada to user',
    <PromotePage
      {...{ name: names.evil, email: `${names.long.toLowerCase()}@bluebird-bakery.example` }}
      {...{ people, person: `${people}/contact-31`, keeps: ['6 permissions', names.rtl] }}
      send={post(`${people}/contact-31/promote`)}
    />,
  ),
  page(
    'person-invitation',
    'Invitation',
    <InvitationPage
      {...{ people, name: names.evil, email: `${names.long.toLowerCase()}@bluebird-bakery.example` }}
      {...{ sentAt: when.moment(at(-30)), sends: 2, link: 'Works until 29 Nov 2026' }}
      will={['Allow to view/pay invoices', `View basic details on ${names.long}`]}
      change={post(`${people}/invitations/1`)}
    />,
  ),
  page('recoveries-none', text.lost.cards, <RecoveriesPage cards={[]} />),
  page(
    'recoveries',
    text.lost.cards,
    <RecoveriesPage
      cards={[
        {
          ...{ id: '1', name: names.evil, asked: 'today 14:31', fault: text.lost.howMissing },
          vouch: post(`${base}/client/1042/recoveries/1`),
          stop: `${base}/client/1042/recoveries/1/stop`,
        },
        {
          ...{
            id: '2',
            name: names.rtl,
            asked: '24 Nov 2026, 09:12',
            lock: text.lost.staffOnly('Harbourline'),
          },
          vouched: text.lost.vouchedBy(names.evil, 'tomorrow 14:31'),
          stop: `${base}/client/1042/recoveries/2/stop`,
        },
        {
          ...{ id: '3', name: 'Jonas Weber', asked: 'today 14:31' },
          ...{ lock: text.lost.needFactor, setUp: '#' },
        },
      ]}
    />,
  ),
  page(
    'requests-fault',
    'Requests',
    <RequestsPage
      requests={[
        {
          ...{ id: '1', who: names.rtl, what: names.long, href: '#', howLong: 'With no end.' },
          ...{ asked: 'Asked today 14:31.', reason: names.evil, shorter: [1, 7, 30], answer: post('#') },
          ...{
            typed: `"quoted" ${names.long}`,
            fault: { field: 'reason-1', say: 'At most 1,000 characters.' },
          },
        },
      ]}
    />,
    faulty('reason-1'),
  ),
  page('requests-none', 'Requests', <RequestsPage requests={[]} />),
  page(
    'requests',
    'Requests',
    <RequestsPage
      requests={[1, 2].map((id) => ({
        ...{
          id: String(id),
          who: `${names.evil} ${id}`,
          what: `View basic details on ${names.long}`,
          href: `#${id}`,
        },
        ...{ tag: 'money' as const, howLong: 'For 30 days.', asked: 'Asked today 14:31.' },
        ...{ reason: `${names.long} ${names.rtl}`, shorter: [1, 7] },
        answer: post(`${base}/client/1042/requests/${id}`),
      }))}
    />,
  ),
];
