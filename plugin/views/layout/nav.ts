import { text } from '../text';
import type { NavEntry, NavGroup } from './page';

/** The pages that the client's nav leads to. */
export type ClientEntry =
  'people' | 'teams' | 'mail' | 'requests' | 'activity' | 'security' | 'chats' | 'ownMail';

/** The pages that the staff's nav leads to. */
export type AdminEntry = 'clients' | 'activity' | 'outbox';

const mark = (entry: NavEntry, current: boolean): NavEntry => (current ? { ...entry, current } : entry);

/** The side nav of one account; `open` leaves out what the reader can't open at least to look. */
export function clientNav(input: {
  base: string;
  /** The account's part of the path, as in `client/:account`. */
  account: string;
  current?: ClientEntry;
  open?: readonly ClientEntry[];
  /** How many invitations to the account's teams wait for the reader. */
  invitations?: number;
  /** How many requests wait for the reader. */
  requests?: number;
}): NavGroup[] {
  const home = `${input.base}/client/${encodeURIComponent(input.account)}`;
  const all: [string, ClientEntry, NavEntry][] = [
    [text.nav.groupPeople, 'people', { label: text.nav.people, href: `${home}/people`, icon: 'people' }],
    [
      text.nav.groupPeople,
      'teams',
      { label: text.nav.teams, href: `${home}/teams`, icon: 'diagram-3', waiting: input.invitations ?? 0 },
    ],
    [text.nav.groupPeople, 'mail', { label: text.nav.mail, href: `${home}/mail`, icon: 'envelope' }],
    [
      text.nav.groupPeople,
      'requests',
      { label: text.nav.requests, href: `${home}/requests`, icon: 'inbox', waiting: input.requests ?? 0 },
    ],
    [
      text.nav.groupAccount,
      'activity',
      { label: text.nav.activity, href: `${home}/activity`, icon: 'clock-history' },
    ],
    [
      text.nav.groupYou,
      'security',
      { label: text.nav.security, href: `${input.base}/client/me/security`, icon: 'shield-lock' },
    ],
    [
      text.nav.groupYou,
      'chats',
      { label: text.nav.chats, href: `${input.base}/client/me/chats`, icon: 'chat-dots' },
    ],
    [
      text.nav.groupYou,
      'ownMail',
      { label: text.nav.ownMail, href: `${input.base}/client/me/mail`, icon: 'envelope' },
    ],
  ];
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
  const all: [string, AdminEntry, NavEntry][] = [
    [
      text.nav.groupAccounts,
      'clients',
      { label: text.nav.clients, href: `${admin}/clients`, icon: 'building' },
    ],
    [
      text.nav.groupDelivery,
      'outbox',
      { label: text.nav.outbox, href: `${admin}/outbox`, icon: 'send', waiting: input.dead ?? 0 },
    ],
    [
      text.nav.groupInstallation,
      'activity',
      { label: text.nav.activity, href: `${admin}/activity`, icon: 'clock-history' },
    ],
  ];
  return all.map(([heading, key, entry]) => ({ heading, entries: [mark(entry, key === input.current)] }));
}
