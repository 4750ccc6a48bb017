import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { requireLook } from '../people/list-people';
import type { ActorContext } from '../ports/context';
import type { Team } from '../ports/stores/people-store';
import type { TeamCounts } from '../ports/stores/team-store';

/** A team with how much there is to it. */
export interface ListedTeam extends Team {
  counts: TeamCounts;
}

const NONE: TeamCounts = { members: 0, grants: 0, links: 0 };

/** The account's teams by name, for whoever may see its people.
 * @throws NotAllowedError, NotFoundError */
export async function listTeams(ctx: ActorContext, input: { account: string }): Promise<ListedTeam[]> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  await requireLook(ctx, account);
  const counts = await ctx.read.teams.countsOf(account);
  const teams = await ctx.read.people.teamsOf(account);
  return teams.map((team) => ({ ...team, counts: counts.get(team.id) ?? NONE }));
}
