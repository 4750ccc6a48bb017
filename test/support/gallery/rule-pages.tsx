import type { VNode } from 'preact';
import {
  adminNav,
  AttentionPage,
  SupportHomePage,
  WaitingRequestsPage,
  CeilingPage,
  DirectoryPage,
  LookPage,
  PresetPage,
  PresetsPage,
  RemovePresetPage,
  StaffPage,
  type AdminEntry,
  type CeilingFormRow,
  type Page,
} from '../../../plugin/views';
import { at, base, names, people, post, sizes, when } from './samples';

const page = (name: string, current: AdminEntry, title: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  staff: true,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title, body },
    nav: adminNav({ base, role: 'admin', current }),
    navLabel: 'Administration',
    ...more,
  },
});
const faulty = (field: string): Partial<Page> => ({
  flash: { tone: 'bad', say: 'One thing needs you', faults: [{ field, say: 'Write something here.' }] },
});
const lock = { reason: 'readOnly' as const, ask: 'an administrator' };

const row = (key: string, label: string, isOffered = true): CeilingFormRow => ({
  ...{ key, label, isOffered, word: isOffered ? 'inherit' : 'forbidden' },
  stands: isOffered ? 'Offered' : 'Not offered to this client, by the word for its group',
  words: [
    { value: 'inherit', label: 'As for its group: offered' },
    { value: 'allowed', label: 'Offered' },
    { value: 'forbidden', label: 'Not offered' },
  ],
});
const groups = [
  {
    ...{ group: 'billing', title: 'Billing' },
    rows: [
      { ...row('billing.pay', 'Allow to view/pay invoices', false), tag: 'money' as const },
      row('billing.orders', names.long),
    ],
  },
  { group: 'misc', title: 'Miscellaneous', rows: [row('misc.domains', 'Full control over domains')] },
];
const lines = [
  {
    ...{ key: 'billing.pay', mark: 'end' as const, says: 'No longer offered: Allow to view/pay invoices' },
    whom: `Ends for ${names.evil}, ${names.rtl} and others.`,
  },
  {
    ...{ key: 'misc.domains', mark: 'add' as const, says: 'Offered again: Full control over domains' },
    whom: 'Nobody here has it.',
  },
  { key: 'x', mark: 'note' as const, says: `Another word on ${names.long}; it stays offered.` },
];
const head = { title: 'What is offered', lead: 'What clients can have at all.', discard: '#' };
const ticks = [
  {
    ...{ group: 'billing', title: 'Billing' },
    rows: [
      { key: 'billing.pay', label: 'Allow to view/pay invoices', ticked: true, tag: 'money' as const },
      { key: 'billing.orders', label: names.long, ticked: false },
    ],
  },
];
const found = {
  ...{ action: '#', q: names.evil, kind: 'user', state: '' },
  kinds: [{ value: 'user', label: 'Users' }],
  states: [{ value: 'asleep', label: 'Address not proved' }],
};
const preset = { lead: 'Whoever got it keeps it.', presets: '#', post: post('#'), groups: ticks };

/** Pages on what is offered, presets and staff. */
export const rulePages = [
  page(
    'admin-offers',
    'ceilings',
    head.title,
    <CeilingPage
      {...{ ...head, groups, lines, post: post('#') }}
      clientGroups={[{ group: names.evil, clients: 1204, href: '#' }]}
    />,
  ),
  page(
    'admin-offers-untouched',
    'ceilings',
    names.long,
    <CeilingPage
      {...{ ...head, title: names.long, groups, post: post('#'), clientGroups: [] }}
      crumb={{ label: 'What is offered', href: '#' }}
    />,
  ),
  page('admin-offers-locked', 'ceilings', head.title, <CeilingPage {...{ ...head, groups, lock }} />),
  page(
    'admin-presets',
    'presets',
    'Presets',
    <PresetsPage
      add="#"
      sizes={sizes}
      rows={Array.from({ length: 200 }, (_, index) => ({
        name: [names.evil, names.rtl, names.long, 'Technical'][index % 4] ?? '',
        href: `#${index}`,
        counts: { billing: 13, support: index % 5, misc: 0, services: 2 },
      }))}
    />,
  ),
  page('admin-presets-empty', 'presets', 'Presets', <PresetsPage sizes={sizes} rows={[]} lock={lock} />),
  page(
    'admin-preset',
    'presets',
    names.evil,
    <PresetPage {...preset} title={names.evil} name={names.evil} remove="#" />,
  ),
  page(
    'admin-preset-faulty',
    'presets',
    'Add preset',
    <PresetPage
      {...preset}
      title="Add preset"
      name=""
      fault={{ field: 'name', say: 'Write something here.' }}
    />,
    faulty('name'),
  ),
  page(
    'admin-preset-locked',
    'presets',
    names.rtl,
    <PresetPage {...preset} title={names.rtl} name={names.rtl} lock={lock} />,
  ),
  page(
    'admin-preset-remove',
    'presets',
    'Remove it?',
    <RemovePresetPage
      title={`Remove ${names.evil}?`}
      crumb={{ label: 'Presets', href: '#' }}
      post={post('#')}
      deed={`Remove ${names.long}`}
      keep={{ label: 'Keep', href: '#' }}
    />,
  ),
  page(
    'admin-staff',
    'staff',
    'Staff',
    <StaffPage
      host={names.evil}
      rows={(['admin', 'support', 'auditor'] as const).map((role, index) => ({
        ...{ id: role, name: [names.grace, names.long, names.evil][index] ?? '', role, you: index === 0 },
        departments: index === 1 ? ['Sales', names.rtl] : [],
        ...(index === 2 ? {} : { seen: when.moment(at(-index)) }),
      }))}
    />,
  ),
  page(
    'admin-everybody',
    'everybody',
    'Everybody',
    <DirectoryPage
      {...found}
      csv={post('#')}
      first="#first"
      next="#next"
      rows={Array.from({ length: 200 }, (_, index) => ({
        ...{ id: String(index), phone: index % 3 === 0 ? '+44 20 7946 0018' : '', more: index % 2 },
        person: people[index % people.length]!,
        state: (['active', 'suspended', 'asleep'] as const)[index % 3]!,
        places: index % 5 === 0 ? [] : [{ name: names.long, href: `#${index}` }],
      }))}
    />,
  ),
  page('admin-everybody-none', 'everybody', 'Everybody', <DirectoryPage {...found} rows={[]} />),
  page(
    'admin-everybody-further',
    'everybody',
    'Everybody',
    <DirectoryPage {...found} rows={[]} next="#next" />,
  ),
  page(
    'admin-attention',
    'overview',
    'Needs a look',
    <AttentionPage
      waits={[
        [{ text: '1 lost authenticator', href: '#' }, ' waits to be replaced.'],
        [{ text: '3 letters', href: '#' }, ' were given up.'],
        [{ text: '2 requests for permissions', href: '#' }, ' have waited at ', { strong: names.evil }, '.'],
        [{ text: '1 request for permissions', href: '#' }, ' has waited at ', { strong: names.long }, '.'],
      ]}
    />,
  ),
  page(
    'admin-support-home',
    'overview',
    'Your role is Support',
    <SupportHomePage host={names.long} hold="#" security="#" profile="#" />,
  ),
  page(
    'admin-requests',
    'requests',
    'Requests',
    <WaitingRequestsPage
      isMore
      waits={[1, 12].map((n) => [{ text: names.evil, href: '#' }, `: ${n} requests for permissions`])}
    />,
  ),
  page('admin-requests-none', 'requests', 'Requests', <WaitingRequestsPage waits={[]} isMore={false} />),
  page('admin-attention-none', 'overview', 'Needs a look', <AttentionPage waits={[]} />),
  page(
    'admin-attention-many',
    'overview',
    'Needs a look',
    <AttentionPage
      waits={Array.from({ length: 200 }, (_, index) => [{ text: `${index} requests`, href: '#' }, names.rtl])}
    />,
  ),
  page(
    'admin-look',
    'clients',
    'View as',
    <LookPage name={names.evil} client={names.long} post={post('#')} back="#" />,
  ),
  page('admin-staff-empty', 'staff', 'Staff', <StaffPage host="Harbourline" rows={[]} />),
];
