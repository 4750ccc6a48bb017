import { NotFoundError } from '../../errors';
import type { StoredGrant, Subject } from '../../ports/stores/access-store';
import type { LastUses } from '../../ports/stores/review-store';
import type { Reads, Writes } from '../../ports/stores/stores';
import type { PermissionKey } from '../catalogue';
import { partsOf, type Principal } from '../principal';
import { findSubject, type FoundSubject } from '../subjects';

/** Who holds grants: what they are, all that they hold, and when each key of it was last used by anybody who has it by them. */
export interface Holder {
  readonly found: FoundSubject;
  readonly grants: readonly StoredGrant[];
  readonly uses: LastUses;
}

/** Reads the subjects of a page together, in as many statements however many they are, but for links to other accounts. One that
 * is gone has nothing any more. */
export async function readHolders(
  read: Reads | Writes,
  account: string,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => Holder | undefined> {
  const once = [...new Map(subjects.map((subject) => [nameOf(subject), subject])).values()];
  const found = await findAll(read, account, once);
  const grants = bySubject(await read.access.grantsOfEach(once));
  const users = await usersOf(read, account, { subjects: once, found });
  const uses = await read.reviews.lastUses(account, [...new Set([...users.values()].flat())]);
  return (subject) => {
    const name = nameOf(subject);
    const its = found.get(name);
    if (!its) return undefined;
    const each = (users.get(name) ?? []).flatMap((who) => uses.get(who) ?? []);
    return { found: its, grants: grants.get(name) ?? [], uses: latest(each) };
  };
}

function bySubject(grants: readonly StoredGrant[]): ReadonlyMap<string, readonly StoredGrant[]> {
  const groups = new Map<string, StoredGrant[]>();
  for (const grant of grants) {
    const name = nameOf(grant.subject);
    groups.set(name, [...(groups.get(name) ?? []), grant]);
  }
  return groups;
}

function nameOf({ kind, id }: Subject): string {
  return `${kind}:${id}`;
}

const idsOf = (subjects: readonly Subject[], ...kinds: Subject['kind'][]) =>
  subjects.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

type Found = ReadonlyMap<string, FoundSubject>;

async function findAll(read: Reads | Writes, account: string, subjects: readonly Subject[]): Promise<Found> {
  const found = new Map<string, FoundSubject>();
  const people = idsOf(subjects, 'membership', 'contact');
  for (const person of people.length === 0 ? [] : await read.people.peopleAmong(account, people)) {
    if (person.subject) found.set(nameOf(person.subject), { name: person.name, role: person.role, person });
  }
  const teams = new Set(idsOf(subjects, 'team'));
  for (const { id, name } of teams.size === 0 ? [] : await read.people.teamsOf(account)) {
    if (teams.has(id)) found.set(nameOf({ kind: 'team', id }), { name });
  }
  for (const id of idsOf(subjects, 'remote')) {
    const link = await findSubject(read, account, { kind: 'remote', id }).catch(gone);
    if (link) found.set(nameOf({ kind: 'remote', id }), link);
  }
  return found;
}

function gone(error: unknown): undefined {
  if (error instanceof NotFoundError) return undefined;
  throw error;
}

/** Everybody who uses what each subject holds, by every name they have there. */
async function usersOf(
  read: Reads | Writes,
  account: string,
  { subjects, found }: { subjects: readonly Subject[]; found: Found },
): Promise<ReadonlyMap<string, readonly Principal[]>> {
  const users = new Map<string, readonly Principal[]>();
  const people = [...found].flatMap(([name, { person }]) =>
    person ? [{ name, who: person.principal }] : [],
  );
  const joined = await read.people.joinedTo(
    account,
    people.map(({ who }) => partsOf(who).id),
  );
  for (const { name, who } of people) {
    const contact = who.startsWith('user:') ? joined.get(partsOf(who).id) : undefined;
    users.set(name, [who, ...(contact === undefined ? [] : [`contact:${contact}` as const])]);
  }
  const teams = idsOf(subjects, 'team');
  for (const [id, members] of teams.length === 0 ? [] : await read.teams.membersOfEach(teams)) {
    users.set(
      nameOf({ kind: 'team', id }),
      members.flatMap(({ principals }) => principals),
    );
  }
  for (const id of idsOf(subjects, 'remote')) {
    const away = await read.teams.peopleOfLink(id);
    users.set(
      nameOf({ kind: 'remote', id }),
      away.map(({ principal }) => principal),
    );
  }
  return users;
}

function latest(each: readonly LastUses[]): LastUses {
  const days = new Map<PermissionKey, number>();
  for (const uses of each) for (const [key, day] of uses) days.set(key, Math.max(day, days.get(key) ?? 0));
  return days;
}
