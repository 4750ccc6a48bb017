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
  | 'reviews'
  | 'profile'
  | 'ownProfile'
  | 'activity'
  | 'me'
  | 'security'
  | 'chats'
  | 'ownMail';

/** The pages that the staff's nav leads to. */
export type AdminEntry =
  | 'overview'
  | 'clients'
  | 'everybody'
  | 'requests'
  | 'recoveries'
  | 'ceilings'
  | 'presets'
  | 'staff'
  | 'outbox'
  | 'hold'
  | 'chat'
  | 'tokens'
  | 'webhooks'
  | 'settings'
  | 'activity'
  | 'ownProfile'
  | 'security';

/** What staff are. */
export type StaffRole = 'admin' | 'auditor' | 'support';

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
    area('profile', nav.profile, ['/profile', 'building']),
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
    people('reviews', { label: nav.reviews, href: `${home}/reviews`, icon: 'clipboard-check' }),
  ];
}

function ownLines({ base, account }: ClientNavInput): Line[] {
  const { nav } = text;
  const me = `${base}/client/me`;
  const own = (key: ClientEntry, entry: NavEntry): Line => [nav.groupYou, key, entry];
  const here = `${base}/client/${encodeURIComponent(account)}/me`;
  return [
    own('me', { label: nav.me, href: here, icon: 'key' }),
    own('ownProfile', { label: nav.ownProfile, href: `${me}/profile`, icon: 'person-badge' }),
    own('security', { label: nav.security, href: `${me}/security`, icon: 'shield-lock' }),
    own('chats', { label: nav.chats, href: `${me}/chats`, icon: 'chat-dots' }),
    own('ownMail', { label: nav.ownMail, href: `${me}/mail`, icon: 'envelope' }),
  ];
}

/** The side nav of one account; `open` leaves out what the reader can't open at least to look. */
export function clientNav(input: ClientNavInput): NavGroup[] {
  const all = [...areaLines(input), ...peopleLines(input), ...ownLines(input)];
  const open = all.filter(([, key]) => input.open?.includes(key) ?? true);
  return grouped(open, input.current);
}

type AdminLine = readonly [heading: string, key: AdminEntry, entry: NavEntry];

function adminLines({ base, dead = 0 }: { base: string; dead?: number }): AdminLine[] {
  const { nav } = text;
  const line = (
    heading: string,
    key: Exclude<AdminEntry, 'overview'>,
    icon: NavEntry['icon'],
    { below = key, waiting }: { below?: string; waiting?: number } = {},
  ): AdminLine => {
    const entry = { label: nav[key], href: `${base}/admin/${below}`, icon };
    return [heading, key, { ...entry, ...(waiting !== undefined && { waiting }) }];
  };
  const own = (key: 'ownProfile' | 'security', below: string, icon: NavEntry['icon']): AdminLine => [
    nav.groupYou,
    key,
    { label: nav[key], href: `${base}/client/me/${below}`, icon },
  ];
  const overview: NavEntry = { label: text.attention.nav, href: `${base}/admin/`, icon: 'eye' };
  return [
    [nav.groupAccounts, 'overview', overview],
    line(nav.groupAccounts, 'clients', 'building'),
    line(nav.groupAccounts, 'everybody', 'people', { below: 'people' }),
    line(nav.groupAccounts, 'requests', 'inbox'),
    line(nav.groupAccounts, 'recoveries', 'shield-lock'),
    line(nav.groupRules, 'ceilings', 'lock'),
    line(nav.groupRules, 'presets', 'list'),
    line(nav.groupRules, 'staff', 'person-badge'),
    line(nav.groupDelivery, 'outbox', 'send', { waiting: dead }),
    line(nav.groupDelivery, 'hold', 'envelope'),
    line(nav.groupDelivery, 'chat', 'chat-dots'),
    line(nav.groupPrograms, 'tokens', 'key'),
    line(nav.groupPrograms, 'webhooks', 'broadcast'),
    line(nav.groupInstallation, 'settings', 'gear'),
    line(nav.groupInstallation, 'activity', 'clock-history'),
    own('ownProfile', 'profile', 'person-badge'),
    own('security', 'security', 'shield-lock'),
  ];
}

/** What is everybody's own; an administrator's alone is what auditors can't look at either. */
const OWN: readonly AdminEntry[] = ['ownProfile', 'security'];
const ADMIN_ONLY: readonly AdminEntry[] = ['tokens', 'webhooks'];

function isOpenTo(role: StaffRole | undefined, key: AdminEntry): boolean {
  if (role === 'admin' || OWN.includes(key)) return true;
  // Tickets are what support is there for, and the mail that may become one.
  if (role === 'support') return key === 'hold';
  return role === 'auditor' && !ADMIN_ONLY.includes(key);
}

/** Whose nav it is, and what in it waits. */
export interface AdminNavInput {
  readonly base: string;
  /** Undefined for who is no staff any more. */
  readonly role: StaffRole | undefined;
  readonly current?: AdminEntry;
  readonly dead?: number;
}

/** The side nav of the admin area: what the reader's role can open at least to look (R18). */
export function adminNav(input: AdminNavInput): NavGroup[] {
  const open = adminLines(input).filter(([, key]) => isOpenTo(input.role, key));
  return grouped(open, input.current);
}

function grouped<Key extends string>(
  lines: readonly (readonly [heading: string, key: Key, entry: NavEntry])[],
  current: Key | undefined,
): NavGroup[] {
  return [...new Set(lines.map(([heading]) => heading))].map((heading) => ({
    heading,
    entries: lines
      .filter(([under]) => under === heading)
      .map(([, key, entry]) => mark(entry, key === current)),
  }));
}
