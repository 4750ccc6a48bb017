import type { VNode } from 'preact';
import {
  adminNav,
  EndPage,
  HeldPage,
  HoldPage,
  ReleasePage,
  type HeldMailRow,
  type HeldPageProps,
  type Page,
} from '../../../plugin/views';
import { at, base, names, people, post, when } from './samples';

const page = (name: string, title: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  staff: true,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title, body },
    nav: adminNav({ base, role: 'admin', current: 'hold' }),
    navLabel: 'Administration',
    ...more,
  },
});

const subjects = ['The till is down', names.evil, names.long.repeat(3), names.rtl, ''];
const rows: HeldMailRow[] = subjects.map((subject, index) => ({
  ...{ id: String(index), href: '#', subject },
  from: index === 4 ? '' : `${index === 2 ? names.long : 'ada'}@bluebird-bakery.example`,
  why: index === 3 ? 'It is to no department that takes mail' : 'Its sender is not proved',
  department: index === 3 ? 'no department' : 'Technical support',
  ...{ since: when.moment(at(-1 - index)), ends: when.moment(at(720 - index)) },
}));
const looked = rows.map(({ href: _, subject: __, ...row }) => row);

const held: HeldPageProps = {
  ...{ hold: '#', subject: names.evil, discard: '#', action: '#', q: 'ada@bluebird-bakery.example' },
  facts: [
    { label: 'Why', value: 'Its sender is not proved' },
    { label: 'From, as it says', value: `${names.long}@${names.long}.example` },
    { label: 'To', value: 'help@harbourline.example' },
    { label: 'For', value: 'Technical support' },
  ],
  said: { text: `${names.evil}\n\n${names.long.repeat(4)}\n${names.rtl}`, isCut: true },
  files: ['till.pdf', `${names.evil}.png`, names.long],
  senders: people.map((person, index) => ({
    ...{ id: String(index), person, href: '#' },
    account: index === 1 ? names.long : 'Bluebird Bakery Ltd',
  })),
};
const { said: _said, ...unreadable } = held;

const release = {
  ...{ crumb: { label: names.evil, href: '#' }, name: names.rtl, account: names.long, release: post('#') },
  places: [
    { value: 'department:technical', label: 'New ticket: Technical support' },
    { value: 'ticket:1', label: `Ticket 4127: ${names.long}${names.long}` },
  ],
  typed: { to: 'department:technical', subject: names.evil },
};
const fault = { field: 'to', say: 'Choose something that this person may use.' };

/** Pages of mail that is held. */
export const holdPages = [
  page('admin-hold', 'Hold queue', <HoldPage rows={rows} onlyLooks={false} first="#" next="#" />),
  page('admin-hold-empty', 'Hold queue', <HoldPage rows={[]} onlyLooks={false} />),
  page('admin-hold-looks', 'Hold queue', <HoldPage rows={looked} onlyLooks />),
  page('admin-held', names.evil, <HeldPage {...held} />),
  page(
    'admin-held-bare',
    '(no subject)',
    <HeldPage
      {...held}
      subject="(no subject)"
      said={{ text: '', isCut: false }}
      files={[]}
      senders={[]}
      q=""
    />,
  ),
  page('admin-held-gone', '(no subject)', <HeldPage {...unreadable} subject="(no subject)" files={[]} />),
  page('admin-hold-release', 'Release', <ReleasePage {...release} />),
  page('admin-hold-release-fault', 'Release', <ReleasePage {...release} fault={fault} />, {
    flash: { tone: 'bad', say: 'One thing needs you', faults: [fault] },
  }),
  page('admin-hold-release-nowhere', 'Release', <ReleasePage {...release} places={[]} />),
  page(
    'admin-hold-discard',
    'Throw this mail away?',
    <EndPage
      title="Throw this mail away?"
      crumb={{ label: names.evil, href: '#' }}
      post={post('#')}
      deed="Throw away"
      keep={{ label: 'Keep it', href: '#' }}
    >
      <p>It is gone then.</p>
    </EndPage>,
  ),
];
