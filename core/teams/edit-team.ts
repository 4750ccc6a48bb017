import { z } from 'zod';
import { changeAccount } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import type { ActorContext } from '../ports/context';
import type { Team } from '../ports/stores/people-store';
import { findTeam } from './find-team';
import { Description, TeamName } from './team-inputs';

/** What a team is called from now on. */
export const EditTeam = z.strictObject({
  account: Id,
  team: Id,
  name: TeamName.optional(),
  description: Description.optional(),
});
/** The same, as callers write it. */
export type EditTeam = z.infer<typeof EditTeam>;

/**
 * Changes what a team is called and what it says of itself; what is left out stays.
 * @throws NotAllowedError without `misc.teams`, NotFoundError, InvalidInputError, ConflictError
 */
export async function editTeam(ctx: ActorContext, input: EditTeam): Promise<Team> {
  const { account, team: id, ...given } = parse(EditTeam, input);
  return changeAccount(ctx, account, async ({ tx, needs, bump, record }) => {
    needs('misc.teams');
    const before = await findTeam(tx, account, id);
    await refuseRepeat(ctx, tx, 'editTeam');
    const { name = before.name, description = before.description } = given;
    await tx.teams.editTeam(id, { name, description });
    // Sources carry the name of their team.
    await bump();
    const names = name === before.name ? {} : { before: { name: before.name }, after: { name } };
    await record('team.edited', { subject: `team:${id}`, ...names });
    return { ...before, name, description };
  });
}
