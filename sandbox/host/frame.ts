import { renderHostPage, renderInHost, type HostFrame } from '../views';
import type { HostPage } from '../../plugin/views';
import type { NavPage } from '../load-plugin';
import type { HostContext, HostPageBody } from './host-context';
import { staffIdOf, type DemoPerson } from './people';
import { sessionOf } from './scope';
import { words } from './words';

type NavEntry = HostFrame['nav'][number];

/** Renders a page of the host's own in its layout. */
export async function renderPage(context: HostContext, page: HostPageBody): Promise<string> {
  const person = sessionOf()?.person;
  const nav = person ? await navOf(context, person, page.account) : [];
  return renderHostPage(frameOf(context, page.title, nav), page.body);
}

/** Puts a page of the plugin into the same layout. Staff have the way in alone above it: beside it is the plugin's own nav. It can't wait for an answer about permissions: entries that need one
 * are left to the plugin's own nav. */
export function layoutOf(context: HostContext): (page: HostPage) => string {
  return (page) => {
    const person = sessionOf()?.person;
    const nav = person ? [...ownEntries(person), ...openToAll(context, person)] : [];
    const { lang, theme, head } = page;
    return renderInHost({ ...frameOf(context, page.title, nav), lang, theme, head }, page);
  };
}

function frameOf({ mount, forms }: HostContext, title: string, nav: readonly NavEntry[]): HostFrame {
  const person = sessionOf()?.person;
  return {
    title,
    base: mount,
    nav,
    theme: 'auto',
    staff: person !== undefined && staffIdOf(person) !== undefined,
    ...(person && { me: { name: person.name, signOut: forms.post('/sign-out') } }),
  };
}

async function navOf(context: HostContext, person: DemoPerson, inView?: string): Promise<NavEntry[]> {
  const account = inView ?? person.accounts[0];
  const shown: NavEntry[] = [];
  for (const page of pagesFor(context, person)) {
    const href = hrefOf(page, account);
    if (href !== undefined && (await isOpen(context, person, page, account))) {
      shown.push({ label: page.label, href });
    }
  }
  return [...ownEntries(person, account), ...shown];
}

function openToAll(context: HostContext, person: DemoPerson): NavEntry[] {
  const pages = pagesFor(context, person);
  return (staffIdOf(person) === undefined ? pages : pages.slice(0, 1)).flatMap((page) => {
    const href = hrefOf(page, person.accounts[0]);
    return page.permission === undefined && href !== undefined ? [{ label: page.label, href }] : [];
  });
}

function pagesFor({ nav }: Pick<HostContext, 'nav'>, person: DemoPerson): readonly NavPage[] {
  if (staffIdOf(person) === undefined) return nav.client;
  return nav.admin.filter(({ roles }) => person.role === undefined || (roles?.includes(person.role) ?? true));
}

/** Where somebody begins: the first page that is theirs to work with. */
export function homeOf(context: Pick<HostContext, 'nav'>, person: DemoPerson | undefined): string {
  if (person === undefined) return '/sign-in';
  if (staffIdOf(person) === undefined) return '/client';
  const [first] = person.role === 'auditor' ? pagesFor(context, person) : [];
  return first?.path ?? '/staff/tickets';
}

function ownEntries(person: DemoPerson, account = person.accounts[0]): NavEntry[] {
  if (person.role === 'auditor') return [];
  if (staffIdOf(person) !== undefined) return [{ label: words.tickets, href: '/staff/tickets' }];
  if (account === undefined) return [];
  const home = `/client/${encodeURIComponent(account)}`;
  return [
    { label: words.home, href: home },
    { label: words.tickets, href: `${home}/tickets` },
  ];
}

function hrefOf({ path }: NavPage, account: string | undefined): string | undefined {
  if (!path.includes(':account')) return path;
  return account === undefined ? undefined : path.replace(':account', encodeURIComponent(account));
}

async function isOpen(
  { can }: HostContext,
  { principal }: DemoPerson,
  { permission }: NavPage,
  account: string | undefined,
): Promise<boolean> {
  if (permission === undefined) return true;
  if (account === undefined) return false;
  const keys = [permission].flat();
  const answers = await Promise.all(keys.map((key) => can(principal, key, { type: 'account', id: account })));
  return answers.includes(true);
}
