import { z } from 'zod';
import { changeAccount, type Change } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import type { ActorContext } from '../ports/context';
import type { Team } from '../ports/stores/people-store';
import { enterCode, requireForeign, requireRight } from './team-code';
import { CodeInput } from './team-inputs';

/** The code of a team of another account, to see whose it is. */
export const ReadTeamCode = z.strictObject({ account: Id, code: CodeInput });
/** The same, as callers write it. */
export type ReadTeamCode = z.infer<typeof ReadTeamCode>;

/** Whose team a code is, for somebody who is about to let it in: its name and company, and nobody's name. */
export interface CodeTeam {
  team: string;
  company: string;
}

/**
 * Whom somebody would invite who holds this code (R9). It gives nothing else, and uses nothing up.
 * @throws NotAllowedError without `misc.teams`, NotFoundError, InvalidInputError for a wrong or old code, LimitReachedError after
 * ten of those in an hour, ConflictError for a team of its own
 */
export async function readTeamCode(ctx: ActorContext, input: ReadTeamCode): Promise<CodeTeam> {
  const { account, code } = parse(ReadTeamCode, input);
  const answer = await changeAccount(ctx, account, async (change) => {
    change.needs('misc.teams');
    const entered = await enterCode(ctx, change, code);
    return typeof entered === 'string' ? entered : lookAt(change, entered);
  });
  return requireRight(answer);
}

async function lookAt(change: Change, team: Team): Promise<CodeTeam> {
  requireForeign(change, team);
  const home = await change.tx.accounts.account(team.account);
  return { team: team.name, company: home?.label ?? '' };
}
