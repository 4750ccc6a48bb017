import { z } from 'zod';
import { changeAccount } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { requireFresh } from '../access/require-fresh';
import { ConflictError } from '../errors';
import type { ActorContext } from '../ports/context';
import { findTeam } from './find-team';

/** The team whose code its managers want to see. */
export const RevealTeamCode = z.strictObject({ account: Id, team: Id });
/** The same, as callers write it. */
export type RevealTeamCode = z.infer<typeof RevealTeamCode>;

/**
 * Shows a team's invite code to somebody who manages teams; that it was shown is recorded, what it is never (R8, R16).
 * @throws NotAllowedError without `misc.teams`, NotFreshError, NotFoundError, ConflictError for a code whose key is gone: rotate it
 */
export async function revealTeamCode(ctx: ActorContext, input: RevealTeamCode): Promise<string> {
  const { account, team: id } = parse(RevealTeamCode, input);
  return changeAccount(ctx, account, async ({ tx, needs, record }) => {
    needs('misc.teams');
    await findTeam(tx, account, id);
    await requireFresh(ctx, 'grants');
    const sealed = await tx.teams.codeOf(id);
    const code = sealed === undefined ? undefined : await tx.unseal(sealed);
    if (code === undefined) throw new ConflictError('code', 'UNREADABLE');
    await record('team.revealed', { subject: `team:${id}` });
    return code;
  });
}
