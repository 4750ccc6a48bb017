import type { FoundSubject } from '../access/subjects';
import { partsOf, type Principal } from '../access/principal';
import type { Reads, Writes } from '../ports/stores/stores';
import type { TeamMember } from '../ports/stores/team-store';

/** The places that a person has in a team: as a member, and by the contact that was joined (R20). */
export async function placesOf(tx: Writes, team: string, { person }: FoundSubject): Promise<TeamMember[]> {
  const members = await tx.teams.membersOf(team);
  return members.filter(({ principals }) => person && principals.includes(person.principal));
}

/** Every principal that a person has on the account: what they may do is decided anew when their places change (R7). */
export async function principalsOf(
  tx: Reads | Writes,
  account: string,
  { person }: FoundSubject,
): Promise<Principal[]> {
  if (!person) return [];
  const { kind, id } = partsOf(person.principal);
  const membership = kind === 'user' ? await tx.people.membership(account, id) : undefined;
  return [
    person.principal,
    ...(membership?.contact === undefined ? [] : [`contact:${membership.contact}` as const]),
  ];
}
