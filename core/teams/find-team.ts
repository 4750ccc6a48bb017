import { NotFoundError } from '../errors';
import type { Team } from '../ports/stores/people-store';
import type { Reads, Writes } from '../ports/stores/stores';
import type { TeamLink } from '../ports/stores/team-store';

/** A team of this account; one of another isn't there (R3).
 * @throws NotFoundError */
export async function findTeam(read: Reads | Writes, account: string, id: string): Promise<Team> {
  const team = await read.teams.team(id);
  if (team?.account !== account) throw new NotFoundError('team');
  return team;
}

/** This account's own entry for a team of another (R3).
 * @throws NotFoundError */
export async function findEntry(read: Reads | Writes, account: string, id: string): Promise<TeamLink> {
  const link = await read.teams.link(id);
  if (link?.account !== account) throw new NotFoundError('remote');
  return link;
}

/** A link between this account and another, from whichever side (R3).
 * @throws NotFoundError */
export async function findLink(read: Reads | Writes, account: string, id: string): Promise<TeamLink> {
  const link = await read.teams.link(id);
  if (!link || !sidesOf(link).includes(account)) throw new NotFoundError('remote');
  return link;
}

/** Both accounts of a link: the one that lets the team in, and the team's own. */
export function sidesOf({ account, home }: TeamLink): readonly string[] {
  return [account, home];
}

/** Whether a link gives something, or is about to. */
export function isLive({ state }: Pick<TeamLink, 'state'>): boolean {
  return state === 'pending' || state === 'active';
}
