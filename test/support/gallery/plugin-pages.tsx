import type { VNode } from 'preact';
import {
  ActivityPage,
  ChooserPage,
  ClientActivityPage,
  ClientPage,
  ClientsPage,
  ChatPage,
  KeysPage,
  SettingsPage,
  WebhookPage,
  WebhooksPage,
  ConfirmLinkPage,
  ConflictPage,
  EDITOR,
  FailedPage,
  LinkedChatsPage,
  MissingPage,
  OutboxPage,
  type Page,
  PeoplePage,
  PersonActivityPage,
  PersonPage,
  RefusedPage,
  SignInNeededPage,
  TeamAccessPage,
  WhyPage,
  adminNav,
  clientNav,
} from '../../../plugin/views';
import * as s from './samples';
import { signInPages } from './sign-in-pages';
import { areaPages } from './area-pages';
import { peoplePages } from './people-pages';
import { mailPages } from './mail-pages';
import { teamPages } from './team-pages';

/** A page of the plugin with the name it has in the gallery. */
export interface Sample {
  readonly name: string;
  readonly staff?: boolean;
  readonly page: Page;
}

const { base, names, post, when, at } = s;
const around = { lang: 'en', theme: 'light' as const, base };
const client = (name: string, title: string, body: VNode, more: Partial<Page> = {}): Sample => ({
  name,
  page: {
    ...around,
    title,
    body,
    nav: clientNav({ base, account: '1042', current: 'people' }),
    account: { current: s.account, others: s.accounts.slice(1), all: `${base}/client` },
    ...more,
  },
});
const admin = (name: string, title: string, body: VNode): Sample => ({
  name,
  staff: true,
  page: {
    ...around,
    title,
    body,
    nav: adminNav({ base, current: 'clients', dead: 2 }),
    navLabel: 'Administration',
  },
});
const lone = (name: string, title: string, body: VNode): Sample => ({
  name,
  page: { ...around, title, body },
});

const person = `${base}/client/1042/people/contact-31`;
const about = {
  person: s.ada,
  teams: ['IT team', names.rtl],
  people: `${base}/client/1042/people`,
  tabs: [
    { label: 'Access', href: `${person}/access`, current: true },
    { label: 'Why', href: `${person}/why` },
    { label: 'Activity', href: `${person}/activity` },
  ],
};
const why = { ...s.why, form: EDITOR };
const links = (['slack', 'discord'] as const).map((platform, index) => ({
  id: platform,
  platform,
  place: index === 0 ? 'Bluebird Bakery' : names.long,
  handle: index === 0 ? '@grace' : names.evil,
  as: names.grace,
  level: index === 0 ? ('login' as const) : ('mail' as const),
  since: when.day(at(-300)),
  until: when.day(at(3000)),
}));
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
    { label: 'Activity', href: `${base}/admin/clients/1042/activity` },
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

const clientPages = [
  lone('chooser', 'Which account?', <ChooserPage accounts={s.accounts} />),
  lone('chooser-empty', 'Which account?', <ChooserPage accounts={[]} />),
  client(
    'people',
    'People',
    <PeoplePage
      account={s.account.name}
      totals={{ signIn: 3, contacts: 1, invited: 1, remote: 1 }}
      sizes={s.sizes}
      rows={s.rows.map((row, at) => (at === 0 ? row : { ...row, who: `contact-${at}` }))}
      many="#"
      find={s.find}
      add={`${base}/client/1042/people/new`}
      narrowed={false}
      alone={false}
      more="?after=8"
    />,
  ),
  client(
    'people-empty',
    'People',
    <PeoplePage
      account={s.account.name}
      totals={{ signIn: 1, contacts: 0, invited: 0, remote: 0 }}
      sizes={s.sizes}
      rows={[]}
      find={s.find}
      add={`${base}/client/1042/people/new`}
      narrowed={false}
      alone
    />,
  ),
  client(
    'people-nobody',
    'People',
    <PeoplePage
      account={names.evil}
      totals={{ signIn: 9, contacts: 203, invited: 2, remote: 7 }}
      sizes={s.sizes}
      rows={[]}
      find={{ ...s.find, q: names.evil, kind: 'contacts', can: 'billing.pay' }}
      add={`${base}/client/1042/people/new`}
      narrowed
      alone={false}
    />,
  ),
  client('person', names.ada, <PersonPage {...about} editor={s.editor} why={why} />, {
    flash: { tone: 'ok', say: ['Saved. ', { strong: names.ada }, ' can now ', { em: 'Close tickets' }, '.'] },
  }),
  client('person-untouched', names.ada, <PersonPage {...about} editor={s.untouched} why={why} />, {
    flash: {
      tone: 'bad',
      say: 'Two things need you',
      faults: [{ field: 'day', say: 'The end must lie after today' }],
    },
  }),
  client('person-locked', names.ada, <PersonPage {...about} editor={s.lookedAt} why={s.why} />),
  client(
    'person-serviceless',
    names.ada,
    <PersonPage {...about} editor={{ ...s.lookedAt, services: s.noServices }} why={s.why} />,
  ),
  client('person-dark', names.ada, <PersonPage {...about} editor={s.editor} why={why} />, {
    theme: 'dark',
  }),
  client(
    'team-access',
    names.long,
    <TeamAccessPage editor={{ ...s.editor, name: names.long, isTeam: true }} isRemote={false} teams="#" />,
  ),
  client(
    'team-access-locked',
    names.evil,
    <TeamAccessPage
      editor={{
        ...s.lookedAt,
        name: names.evil,
        isTeam: true,
        lock: { reason: 'readOnly', ask: names.grace },
      }}
      isRemote
      teams="#"
    />,
  ),
  client('why', names.ada, <WhyPage {...about} why={s.why} />),
  client('person-activity', names.ada, <PersonActivityPage {...about} activity={s.activity} />),
  client('activity', 'Activity', <ActivityPage {...s.activity} refusedOnly />),
  client('activity-empty', 'Activity', <ActivityPage action="#" days={[]} />, { theme: 'dark' }),
  client('chats', 'Linked chats', <LinkedChatsPage links={links} unlink={post('#')} />),
  client(
    'chats-empty',
    'Linked chats',
    <LinkedChatsPage links={[]} unlink={post('#')} command="/latchkey verify" />,
  ),
  lone(
    'confirm-link',
    'Link this chat?',
    <ConfirmLinkPage
      platform="slack"
      handle="@grace"
      place="Bluebird Bakery"
      person={names.grace}
      accounts={[s.account.name, names.rtl]}
      answer={post('#')}
    />,
  ),
];
const outcomes = [
  lone('sign-in', 'Sign in first', <SignInNeededPage signIn="/sign-in" />),
  client(
    'refused',
    'You can’t open this page',
    <RefusedPage
      doing="see the invoices"
      account={s.account.name}
      permission="Allow to view/pay invoices"
      who={[names.grace, names.evil]}
      why="#"
    />,
  ),
  client(
    'refused-lock',
    'You can’t open this page',
    <RefusedPage doing="change the owner" account={s.account.name} lock={{ reason: 'owner' }} who={[]} />,
  ),
  lone('missing', 'There is nothing here', <MissingPage home="#" />),
  lone('failed', 'Something broke on our side', <FailedPage id="req-01J9Z" />),
  client(
    'conflict',
    'Someone was faster',
    <ConflictPage who={names.evil} what="Ada’s access" ago="2 minutes ago" look="#" />,
  ),
];
const keyRows = ['billing', 'monitoring', 'old'].map((name, index) => ({
  ...{ name, can: ['accounts:read', 'people:write', 'decisions'], made: when.day(at(-500 * index)) },
  ...(index === 0 && { used: when.day(at(-1)), ends: when.moment(at(900)) }),
  ...(index === 2 ? { ended: when.day(at(-24)) } : { renew: post('#'), end: '#' }),
}));
const scopeRows = ['accounts:read', 'access:write', 'webhooks'].map((value, index) => ({
  value,
  on: index === 1,
}));
const keysPage = { docs: '#', make: post('#'), scopes: scopeRows, typed: { name: '', ends: '' } };
const eventRows = ['Everything', 'All about ticket'].map((label) => ({ value: label, label, on: false }));
const webhookRows = (['going', 'asked', 'gone'] as const).map((state, index) => ({
  ...{ id: String(index), url: `https://example.org/${names.long}`, href: '#', state },
  ...{ description: index === 1 ? names.evil : '', events: ['Everything', 'All about ticket'] },
}));
const webhooksPage = { make: post('#'), events: eventRows, typed: { url: '', description: '' } };
const deliveries = (['waiting', 'delivered', 'failed', 'dropped'] as const).map((state, index) => ({
  ...{ id: String(index), type: 'ticket.opened', at: when.moment(at(-index)), state, tries: index },
  ...(state === 'failed' && { reason: 'The receiver answered with a fault.', status: 502, again: post('#') }),
}));
const webhookPage = {
  ...{ webhooks: '#', change: post('#'), remove: '#' },
  facts: [{ label: 'What it is for', value: names.evil }],
};
const many200 = <Item,>(items: readonly Item[], named: (item: Item, index: number) => Item): Item[] =>
  Array.from({ length: 200 }, (_, index) => named(items[index % items.length]!, index));
const settingRows = [
  { name: 'LATCHKEY_PUBLIC_URL', from: 'set' as const, value: `https://${names.long}.example/` },
  { name: 'LATCHKEY_SECRET', from: 'set' as const },
  { name: 'LATCHKEY_LOG_LEVEL', from: 'default' as const, value: 'info' },
  { name: 'SLACK_BOT_TOKEN', from: 'unset' as const },
];
const partRows = (['ok', 'bad', 'off'] as const).map((state) => ({
  name: `Slack ${state}`,
  state,
  detail: names.evil,
}));
const programPages = [
  admin('admin-keys', 'API keys', <KeysPage {...keysPage} rows={keyRows} />),
  admin(
    'admin-keys-many',
    'API keys',
    <KeysPage
      {...keysPage}
      rows={many200(keyRows, (row, index) => ({ ...row, name: `${row.name}-${index}` }))}
    />,
  ),
  admin(
    'admin-keys-fault',
    'API keys',
    <KeysPage
      {...keysPage}
      rows={[]}
      typed={{ name: names.long, ends: '2020-01-01' }}
      fault={{ field: 'name', say: 'Write something here.' }}
    />,
  ),
  admin('admin-webhooks', 'Webhooks', <WebhooksPage {...webhooksPage} rows={webhookRows} />),
  admin(
    'admin-webhooks-many',
    'Webhooks',
    <WebhooksPage
      {...webhooksPage}
      rows={many200(webhookRows, (row, index) => ({ ...row, id: String(index) }))}
    />,
  ),
  admin(
    'admin-webhooks-fault',
    'Webhooks',
    <WebhooksPage
      {...webhooksPage}
      rows={[]}
      typed={{ url: names.long, description: names.rtl }}
      fault={{ field: 'url', say: 'Write an address that begins with https://.' }}
    />,
  ),
  admin(
    'admin-webhook',
    'Webhook',
    <WebhookPage
      {...webhookPage}
      url={`https://example.org/${names.long}`}
      state="going"
      deliveries={deliveries}
      more="#"
    />,
  ),
  admin(
    'admin-webhook-many',
    'Webhook',
    <WebhookPage
      {...webhookPage}
      url="https://example.org/"
      state="going"
      deliveries={many200(deliveries, (row, index) => ({ ...row, id: String(index) }))}
    />,
  ),
  admin(
    'admin-webhook-paused',
    'Webhook',
    <WebhookPage {...webhookPage} url={names.evil} state="gone" deliveries={[]} />,
  ),
  admin('admin-chat', 'Chats', <ChatPage rows={partRows} />),
  admin('admin-settings', 'Settings', <SettingsPage rows={settingRows} warns />),
  admin('admin-settings-none', 'Settings', <SettingsPage rows={[]} warns={false} />),
];
const adminPages = [
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
      sizes={s.sizes}
      services={new Map([['7', 'shop.bluebird-bakery.example']])}
      ask={s.whyYes}
    />,
  ),
  admin(
    'admin-client-activity',
    s.account.name,
    <ClientActivityPage {...clientHead} activity={s.activity} />,
  ),
  admin('admin-outbox', 'Outbox', <OutboxPage letters={letters} retry={post('#')} />),
  admin('admin-outbox-empty', 'Outbox', <OutboxPage letters={[]} />),
];

/** Every page of the plugin, with props that try it. */
export const pluginPages: readonly Sample[] = [
  ...clientPages,
  ...teamPages,
  ...signInPages,
  ...areaPages,
  ...peoplePages,
  ...mailPages,
  ...outcomes,
  ...adminPages,
  ...programPages,
];
