import type { PermissionKey } from '../../core/access/catalogue';
import type { AccountState, DepartmentRule, Grant, Source } from '../../core/access/facts';
import type { Principal } from '../../core/access/principal';

/** Whose grants and denials these are. */
export type Kind = Source['kind'];

/** Somebody's place on an account. */
export interface Member {
  id: string;
  account: string;
  user: string;
  role: 'owner' | 'master' | 'member';
  suspended: boolean;
}

/** A team, and by which names people are in it. */
export interface Team {
  id: string;
  account: string;
  members: Principal[];
}

/** An account's entry for another's team, and which of its people were let in where each is by itself. */
export interface Link {
  id: string;
  account: string;
  team: string;
  state: 'pending' | 'active' | 'over';
  admission: 'open' | 'each';
  admitted: Principal[];
  invitedBy: Principal;
}

/** A grant and whose it is. */
export type Held = Omit<Grant, 'id'> & { kind: Kind; id: string; account: string };

/** A ticket as far as R5 asks about it. */
export interface Ticket {
  id: string;
  account: string;
  department: string;
  opener: Principal;
}

/** Everything that was ever decided on a few accounts, kept as a person would on paper. */
export interface World {
  accounts: { id: string; state: AccountState; services: string[] }[];
  members: Member[];
  contacts: { id: string; account: string }[];
  teams: Team[];
  links: Link[];
  grants: Held[];
  rules: { account: string; kind: Kind; id: string; rule: DepartmentRule }[];
  forbidden: { account: string; key: PermissionKey }[];
  tickets: Ticket[];
  departments: readonly string[];
}

/** What the host offers on every service of this world. */
export const OFFERED: readonly PermissionKey[] = ['service.upgrade'];

/** Ends all that a subject held, as whoever removes it does. */
export function endSubject(world: World, kind: Kind, id: string): void {
  const others = (one: { kind: Kind; id: string }) => one.kind !== kind || one.id !== id;
  world.grants = world.grants.filter(others);
  world.rules = world.rules.filter(others);
}

/** Takes somebody out of every team of an account. */
export function leaveTeams(world: World, account: string, who: Principal): void {
  for (const team of world.teams) if (team.account === account) leaveTeam(world, team, who);
}

/** Takes somebody out of one team; wherever they had been let in by it, they would have to be again. */
export function leaveTeam(world: World, team: Team, who: Principal): void {
  team.members = team.members.filter((one) => one !== who);
  for (const link of world.links) {
    if (link.team === team.id) link.admitted = link.admitted.filter((one) => one !== who);
  }
}

/** A link that is over gives nothing and keeps nothing. */
export function endLink(world: World, link: Link): void {
  link.state = 'over';
  link.admitted = [];
  endSubject(world, 'remote', link.id);
}
