import { CATALOGUE, GROUPS, type Group, type ListedPerson } from '../../core/index';
import type { Counts, MenuEntry, PersonRow } from '../views';
import { count, text } from '../views';
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
  { paths, me, manage }: { paths: AccountPaths; me: string; manage?: 'look' | 'change' },
): PersonRow[] {
  return people.map((person) => ({
    person: presentPerson(person, { paths, me, chats: person.chats }),
    access: accessOf(person),
    teams: person.teams,
    counts: toCounts(person.counts),
    ...(person.suspended ? { warn: text.states.suspended } : {}),
    ...(manage ? { menu: menuOf(person, paths, manage) } : {}),
    ...(manage && isChoosable(person) ? { who: personId(person.principal) } : {}),
  }));
}

/** Whether something can be given to somebody along with others: owner and masters have everything, and people of another company
 * what their team has. */
export function isChoosable({ role, subject }: Pick<ListedPerson, 'role' | 'subject'>): boolean {
  return subject !== undefined && (role === 'member' || role === 'contact');
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
function menuOf(person: ListedPerson, paths: AccountPaths, manage: 'look' | 'change'): MenuEntry[] {
  const { menu } = text.people;
  const { principal, subject } = person;
  return [
    { label: menu.access, href: paths.access(principal) },
    ...(subject === undefined ? [] : [{ label: menu.details, href: paths.person(principal) }]),
    { label: menu.why, href: paths.why(principal) },
    ...(manage === 'change' ? changesOf(person, paths) : []),
  ];
}

function changesOf({ role, principal, subject }: ListedPerson, paths: AccountPaths): MenuEntry[] {
  const { menu } = text.people;
  return [
    ...(role === 'contact' ? [{ label: menu.promote, href: paths.promote(principal) }] : []),
    ...(subject !== undefined && role !== 'owner'
      ? [{ label: menu.remove, href: paths.removePerson(principal), ends: true as const }]
      : []),
  ];
}

function accessOf({ role, counts }: ListedPerson): string {
  if (role === 'owner' || role === 'master') return text.people.everything;
  const held = GROUPS.reduce((sum, group) => sum + counts[group], 0);
  return held === 0 ? '' : count(held, 'permission', 'permissions');
}

function toCounts({ service: services, ...counts }: Readonly<Record<Group, number>>): Counts<number> {
  return { ...counts, services };
}

function sizeOf(group: Group): number {
  return [...CATALOGUE.values()].filter((row) => row.group === group).length;
}
