import { text } from '../text';
import type { NavEntry, NavGroup } from './page';

/** The pages that the client's nav leads to. */
export type ClientEntry =
  'people' | 'teams' | 'mail' | 'requests' | 'reviews' | 'activity' | 'me' | 'security' | 'chats' | 'ownMail';

/** The pages that the staff's nav leads to. */
export type AdminEntry =
  'clients' | 'everybody' | 'recoveries' | 'ceilings' | 'presets' | 'staff' | 'activity' | 'outbox';

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

function accountLines({ base, account, invitations = 0, requests = 0 }: ClientNavInput): Line[] {
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
    [nav.groupAccount, 'activity', { label: nav.activity, href: `${home}/activity`, icon: 'clock-history' }],
  ];
}

function ownLines({ base, account }: ClientNavInput): Line[] {
  const { nav } = text;
  const me = `${base}/client/me`;
  const own = (key: ClientEntry, entry: NavEntry): Line => [nav.groupYou, key, entry];
  const here = `${base}/client/${encodeURIComponent(account)}/me`;
  return [
    own('me', { label: nav.me, href: here, icon: 'key' }),
    own('security', { label: nav.security, href: `${me}/security`, icon: 'shield-lock' }),
    own('chats', { label: nav.chats, href: `${me}/chats`, icon: 'chat-dots' }),
    own('ownMail', { label: nav.ownMail, href: `${me}/mail`, icon: 'envelope' }),
  ];
}

/** The side nav of one account; `open` leaves out what the reader can't open at least to look. */
export function clientNav(input: ClientNavInput): NavGroup[] {
  const all = [...accountLines(input), ...ownLines(input)];
  const open = all.filter(([, key]) => input.open?.includes(key) ?? true);
  return grouped(open, input.current);
}

type AdminLine = readonly [heading: string, key: AdminEntry, entry: NavEntry];

function adminLines({ base, dead = 0 }: { base: string; dead?: number }): AdminLine[] {
  const { nav } = text;
  const admin = `${base}/admin`;
  return [
    [nav.groupAccounts, 'clients', { label: nav.clients, href: `${admin}/clients`, icon: 'building' }],
    [nav.groupAccounts, 'everybody', { label: nav.everybody, href: `${admin}/people`, icon: 'people' }],
    [
      nav.groupAccounts,
      'recoveries',
      { label: nav.recoveries, href: `${admin}/recoveries`, icon: 'shield-lock' },
    ],
    [nav.groupRules, 'ceilings', { label: nav.ceilings, href: `${admin}/ceilings`, icon: 'lock' }],
    [nav.groupRules, 'presets', { label: nav.presets, href: `${admin}/presets`, icon: 'list' }],
    [nav.groupRules, 'staff', { label: nav.staff, href: `${admin}/staff`, icon: 'person-badge' }],
    [
      nav.groupDelivery,
      'outbox',
      { label: nav.outbox, href: `${admin}/outbox`, icon: 'send', waiting: dead },
    ],
    [
      nav.groupInstallation,
      'activity',
      { label: nav.activity, href: `${admin}/activity`, icon: 'clock-history' },
    ],
  ];
}

/** The side nav of the admin area. */
export function adminNav(input: { base: string; current?: AdminEntry; dead?: number }): NavGroup[] {
  return grouped(adminLines(input), input.current);
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
