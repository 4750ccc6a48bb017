import { z } from 'zod';
import { changeAccount } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import type { ActorContext } from '../ports/context';
import type { Team } from '../ports/stores/people-store';
import { giveCode } from './team-code';
import { Description, TeamName } from './team-inputs';

/** What the new team is called, and what it is for. */
export const AddTeam = z.strictObject({
  account: Id,
  name: TeamName,
  description: Description.optional(),
});
/** The same, as callers write it. */
export type AddTeam = z.infer<typeof AddTeam>;

/**
 * Makes a team of the account with its invite code; nobody is in it, and it holds nothing (R8).
 * @throws NotAllowedError without `misc.teams`, NotFoundError, InvalidInputError, ConflictError
 */
export async function addTeam(ctx: ActorContext, input: AddTeam): Promise<Team> {
  const { account, name, description = '' } = parse(AddTeam, input);
  return changeAccount(ctx, account, async ({ tx, needs, bump, record }) => {
    needs('misc.teams');
    await refuseRepeat(ctx, tx, 'addTeam');
    const team = { id: ctx.ids.next(), account, name, description };
    await tx.people.addTeam(team);
    await giveCode(ctx, tx, team.id);
    await bump();
    await record('team.added', { subject: `team:${team.id}`, after: { name } });
    return team;
  });
}
