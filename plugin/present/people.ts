import { CATALOGUE, GROUPS, type Group, type ListedPerson } from '../../core/index';
import type { Counts, MenuEntry, PersonRow } from '../views';
import { text } from '../views';
import type { Person } from '../views/words';
import type { AccountPaths } from './paths';
import { personId } from './person-id';
import { kindOf, nameOf } from './person';

/** How many permissions there are in each group. */
export const SIZES: Counts<number> = {
  billing: sizeOf('billing'),
  support: sizeOf('support'),
  misc: sizeOf('misc'),
  services: sizeOf('service'),
};

/** People as rows; each leads to what they can do. */
export function presentPeople(
  people: readonly ListedPerson[],
  { paths, me, manage }: { paths: AccountPaths; me: string; manage?: Manages },
): PersonRow[] {
  return people.map((person) => ({
    person: personIn(person, { paths, me, manage }),
    access: accessOf(person),
    teams: person.teams,
    counts: toCounts(person.counts),
    ...(person.suspended ? { warn: text.states.suspended } : {}),
    ...(manage ? { menu: menuOf(person, paths, { ...manage, me }) } : {}),
    ...(manage && isChosen(person, { ...manage, me }) ? { who: personId(person.principal) } : {}),
  }));
}

/** Whom the reader looks after, and whether they change anything at all: what a row leads to is theirs to open. */
export interface Manages {
  readonly contacts: boolean;
  readonly users: boolean;
  readonly teams: boolean;
  /** Masters are the owner’s and the host’s. */
  readonly masters: boolean;
  readonly changes: boolean;
}

type Reader = Manages & { readonly me: string };

function isManaged({ role, principal }: ListedPerson, reader: Reader): boolean {
  if (principal === reader.me) return true;
  if (role === 'contact') return reader.contacts;
  return role === 'outsider' ? reader.teams : reader.users;
}

/** Nobody changes what they have themselves (R6). */
function isChosen(person: ListedPerson, reader: Reader): boolean {
  const isOther = person.principal !== reader.me;
  return reader.changes && isOther && isManaged(person, reader) && isChoosable(person);
}

/** Whether something can be given to somebody along with others: owner and masters have everything, and people of another company
 * what their team has. */
export function isChoosable({ role, subject }: Pick<ListedPerson, 'role' | 'subject'>): boolean {
  return subject !== undefined && (role === 'member' || role === 'contact');
}

/** A person’s row leads to what they can do, for whoever may know it. */
function personIn(
  person: ListedPerson,
  { paths, me, manage }: { paths: AccountPaths; me: string; manage: Manages | undefined },
): Person {
  const { href, ...shown } = presentPerson(person, { paths, me, chats: person.chats });
  const isOpen = manage === undefined || isManaged(person, { ...manage, me });
  return { ...shown, ...(isOpen && href !== undefined ? { href } : {}) };
}

/** A person as rows and headings name them. The address of somebody else's people is theirs to tell (R9). */
export function presentPerson(
  person: Pick<ListedPerson, 'principal' | 'name' | 'company' | 'email' | 'role'>,
  { paths, me, chats = [] }: { paths: AccountPaths; me: string; chats?: ListedPerson['chats'] },
): Person {
  return {
    name: nameOf(person),
    kind: kindOf(person),
    href: paths.access(person.principal),
    you: person.principal === me,
    chats,
    ...(person.role === 'outsider' ? {} : { email: person.email }),
  };
}

/** What can be done about somebody; people of another company are theirs to change. */
function menuOf(person: ListedPerson, paths: AccountPaths, reader: Reader): MenuEntry[] {
  const { menu } = text.people;
  if (!isManaged(person, reader)) return [];
  const { principal, subject } = person;
  return [
    { label: menu.access, href: paths.access(principal) },
    ...(subject === undefined ? [] : [{ label: menu.details, href: paths.person(principal) }]),
    { label: menu.why, href: paths.why(principal) },
    ...(reader.changes ? changesOf(person, paths, reader) : []),
  ];
}

function changesOf(
  { role, principal, subject }: ListedPerson,
  paths: AccountPaths,
  { me, users, masters }: Reader,
): MenuEntry[] {
  const { menu } = text.people;
  const isOut = role === 'owner' || principal === me || (role === 'master' && !masters);
  return [
    ...(role === 'contact' && users ? [{ label: menu.promote, href: paths.promote(principal) }] : []),
    ...(subject !== undefined && !isOut
      ? [{ label: menu.remove, href: paths.removePerson(principal), ends: true as const }]
      : []),
  ];
}

function accessOf({ role, counts }: ListedPerson): string {
  if (role === 'owner' || role === 'master') return text.people.everything;
  const held = GROUPS.reduce((sum, group) => sum + counts[group], 0);
  return held === 0 ? '' : text.people.held(held);
}

function toCounts({ service: services, ...counts }: Readonly<Record<Group, number>>): Counts<number> {
  return { ...counts, services };
}

function sizeOf(group: Group): number {
  return [...CATALOGUE.values()].filter((row) => row.group === group).length;
}
