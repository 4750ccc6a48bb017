import type { VNode } from 'preact';
import {
  ActivityPage,
  ChooserPage,
  ConfirmLinkPage,
  ConflictPage,
  EDITOR,
  FailedPage,
  LinkedChatsPage,
  MissingPage,
  type Page,
  PeoplePage,
  OwnActivityPage,
  PersonActivityPage,
  PersonPage,
  RefusedPage,
  SignInNeededPage,
  TeamAccessPage,
  WhyPage,
  clientNav,
} from '../../../plugin/views';
import * as s from './samples';
import { adminPages } from './admin-pages';
import { signInPages } from './sign-in-pages';
import { rulePages } from './rule-pages';
import { areaPages } from './area-pages';
import { programPages } from './program-pages';
import { profilePages } from './profile-pages';
import { peoplePages } from './people-pages';
import { mailPages } from './mail-pages';
import { invitedPages } from './invited-pages';
import { mePages } from './me-pages';
import { reviewPages } from './review-pages';
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
      csv="#csv"
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
      csv="#csv"
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
      csv="#csv"
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
  client('activity', 'Activity', <ActivityPage {...s.activity} />),
  client(
    'own-activity',
    'Your activity',
    <OwnActivityPage {...s.ownActivity} me={`${base}/client/1042/me`} />,
  ),
  client('activity-empty', 'Activity', <ActivityPage {...s.activity} days={[]} />, { theme: 'dark' }),
  client(
    'activity-new',
    'Activity',
    <ActivityPage {...s.activity} days={[]} narrowed={false} check={{ ask: '#' }} />,
  ),
  client(
    'activity-broken',
    'Activity',
    <ActivityPage
      {...s.activity}
      days={s.manyDays}
      check={{
        ask: '#',
        say: 'Entry 12 is missing or not as it was written. Tell Harbourline.',
        isWhole: false,
      }}
    />,
  ),
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
  lone(
    'sign-in-late',
    'Sign in first',
    <SignInNeededPage signIn="/sign-in" typed={'Shop is down\n\nSince <Monday>'} />,
  ),
  lone('sign-in-invited', 'Sign in first', <SignInNeededPage signIn="/sign-in" isInvited />),
  client(
    'refused',
    'You can’t open this page',
    <RefusedPage
      doing="see the invoices"
      account={s.account.name}
      permission="Allow to view/pay invoices"
      who={[names.grace, names.evil]}
      ask="#"
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
/** Every page of the plugin, with props that try it. */
export const pluginPages: readonly Sample[] = [
  ...clientPages,
  ...teamPages,
  ...signInPages,
  ...areaPages,
  ...peoplePages,
  ...profilePages,
  ...mailPages,
  ...reviewPages,
  ...mePages,
  ...invitedPages,
  ...outcomes,
  ...adminPages,
  ...rulePages,
  ...programPages,
];
