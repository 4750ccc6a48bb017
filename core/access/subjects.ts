import { NotFoundError } from '../errors';
import type { Subject } from '../ports/stores/access-store';
import type { AccountPerson } from '../ports/stores/people-store';
import type { Reads, Writes } from '../ports/stores/stores';
import type { Grant, Role } from './facts';
import { partsOf } from './principal';

/** A subject of an account, and what it is there. */
export interface FoundSubject {
  name: string;
  role?: Role;
  person?: AccountPerson;
}

/** Looks a subject up on this account; one of another account isn't there (R3).
 * @throws NotFoundError */
export async function findSubject(
  read: Reads | Writes,
  account: string,
  { kind, id }: Subject,
): Promise<FoundSubject> {
  if (kind === 'membership' || kind === 'contact') {
    const person = await read.people.personAt(account, { kind, id });
    if (person) return { name: person.name, role: person.role, person };
  } else if (kind === 'team') {
    const team = await read.teams.team(id);
    if (team?.account === account) return { name: team.name };
  } else {
    const link = await read.people.remoteTeam(id);
    if (link?.account === account && (link.state === 'pending' || link.state === 'active')) {
      return { name: link.name };
    }
  }
  throw new NotFoundError(kind);
}

/** Whether somebody holds every key by what they are (R1). */
export function hasAll({ role }: FoundSubject): boolean {
  return role === 'owner' || role === 'master';
}

/** All grants of a subject: for a person those of every source, sleeping ones too, since taking is judged by them (R6). */
export async function heldBy(
  read: Reads | Writes,
  account: string,
  subject: Subject,
  { person }: FoundSubject,
): Promise<readonly Grant[]> {
  if (!person) return read.access.grantsOf(subject);
  const { principal } = person;
  const loaded = await read.access.facts({ principal, account, login: partsOf(principal).kind === 'user' });
  return loaded?.facts.sources.flatMap(({ grants }) => grants) ?? [];
}
