import { text } from '../text';
import type { NavEntry, NavGroup } from './page';

/** The pages that the client's nav leads to. */
export type ClientEntry =
  | 'home'
  | 'tickets'
  | 'services'
  | 'domains'
  | 'invoices'
  | 'billing'
  | 'catalogue'
  | 'mailHistory'
  | 'people'
  | 'teams'
  | 'mail'
  | 'requests'
  | 'activity'
  | 'security'
  | 'chats'
  | 'ownMail';

/** The pages that the staff's nav leads to. */
export type AdminEntry = 'clients' | 'activity' | 'outbox' | 'chat' | 'settings' | 'tokens' | 'webhooks';

const mark = (entry: NavEntry, current: boolean): NavEntry => (current ? { ...entry, current } : entry);

/** Whose nav it is, and what in it waits. */
export interface ClientNavInput {
  readonly base: string;
  /** The account's part of the path, as in `client/:account`. */
  readonly account: string;
  readonly current?: ClientEntry;
  readonly open?: readonly ClientEntry[];
  /** How many invitations to the account's teams wait for the reader. */
  readonly invitations?: number;
  /** How many requests wait for the reader. */
  readonly requests?: number;
}

type Line = readonly [heading: string, key: ClientEntry, entry: NavEntry];

/** What the account has; its log is the last of it. */
function areaLines({ base, account }: ClientNavInput): Line[] {
  const { nav } = text;
  const home = `${base}/client/${encodeURIComponent(account)}`;
  const area = (
    key: ClientEntry,
    label: string,
    [below, icon]: readonly [string, NavEntry['icon']],
  ): Line => [nav.groupAccount, key, { label, href: `${home}${below}`, icon }];
  return [
    area('home', nav.home, ['', 'house']),
    area('tickets', nav.tickets, ['/tickets', 'ticket-perforated']),
    area('services', nav.services, ['/services', 'hdd-stack']),
    area('domains', nav.domains, ['/domains', 'globe2']),
    area('invoices', nav.invoices, ['/invoices', 'receipt']),
    area('billing', nav.billing, ['/billing', 'credit-card']),
    area('catalogue', nav.catalogue, ['/catalogue', 'cart3']),
    area('mailHistory', nav.mailHistory, ['/mail-history', 'envelope-open']),
    area('activity', nav.activity, ['/activity', 'clock-history']),
  ];
}

function peopleLines({ base, account, invitations = 0, requests = 0 }: ClientNavInput): Line[] {
  const { nav } = text;
  const home = `${base}/client/${encodeURIComponent(account)}`;
  const people = (key: ClientEntry, entry: NavEntry): Line => [nav.groupPeople, key, entry];
  return [
    people('people', { label: nav.people, href: `${home}/people`, icon: 'people' }),
    people('teams', {
      ...{ label: nav.teams, href: `${home}/teams`, icon: 'diagram-3', waiting: invitations },
    }),
    people('mail', { label: nav.mail, href: `${home}/mail`, icon: 'envelope' }),
    people('requests', {
      ...{ label: nav.requests, href: `${home}/requests`, icon: 'inbox', waiting: requests },
    }),
  ];
}

function ownLines({ base }: ClientNavInput): Line[] {
  const { nav } = text;
  const me = `${base}/client/me`;
  const own = (key: ClientEntry, entry: NavEntry): Line => [nav.groupYou, key, entry];
  return [
    own('security', { label: nav.security, href: `${me}/security`, icon: 'shield-lock' }),
    own('chats', { label: nav.chats, href: `${me}/chats`, icon: 'chat-dots' }),
    own('ownMail', { label: nav.ownMail, href: `${me}/mail`, icon: 'envelope' }),
  ];
}

/** The side nav of one account; `open` leaves out what the reader can't open at least to look. */
export function clientNav(input: ClientNavInput): NavGroup[] {
  const all = [...areaLines(input), ...peopleLines(input), ...ownLines(input)];
  const open = all.filter(([, key]) => input.open?.includes(key) ?? true);
  return [...new Set(open.map(([heading]) => heading))].map((heading) => ({
    heading,
    entries: open
      .filter(([under]) => under === heading)
      .map(([, key, entry]) => mark(entry, key === input.current)),
  }));
}

/** The side nav of the admin area. */
export function adminNav(input: { base: string; current?: AdminEntry; dead?: number }): NavGroup[] {
  const admin = `${input.base}/admin`;
  const { nav } = text;
  const line = (key: AdminEntry, icon: NavEntry['icon'], waiting?: number): [AdminEntry, NavEntry] => [
    key,
    { label: nav[key], href: `${admin}/${key}`, icon, ...(waiting !== undefined && { waiting }) },
  ];
  const groups: [string, [AdminEntry, NavEntry][]][] = [
    [nav.groupAccounts, [line('clients', 'building')]],
    [nav.groupDelivery, [line('outbox', 'send', input.dead ?? 0), line('chat', 'chat-dots')]],
    [nav.groupPrograms, [line('tokens', 'key'), line('webhooks', 'broadcast')]],
    [nav.groupInstallation, [line('settings', 'gear'), line('activity', 'clock-history')]],
  ];
  return groups.map(([heading, entries]) => ({
    heading,
    entries: entries.map(([key, entry]) => mark(entry, key === input.current)),
  }));
}
