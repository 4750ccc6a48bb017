import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import type { ActorContext } from '../ports/context';
import type { Team } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { accountsOf, changeLinked } from './change-linked';
import { endLink } from './end-subject';
import { findTeam } from './find-team';
import { giveCode } from './team-code';
import { tellOther } from './tell-other';

/** The team that gets another code. */
export const RotateTeamCode = z.strictObject({ account: Id, team: Id });
/** The same, as callers write it. */
export type RotateTeamCode = z.infer<typeof RotateTeamCode>;

/**
 * Gives a team a new code. The old one is worth nothing any more, and invitations made with it that are still pending close;
 * the links that were accepted stay (R8).
 * @throws NotAllowedError without `misc.teams`, NotFoundError, ConflictError
 */
export async function rotateTeamCode(ctx: ActorContext, input: RotateTeamCode): Promise<Team> {
  const { account, team: id } = parse(RotateTeamCode, input);
  const others = (tx: Writes) => accountsOf(tx, account, id);
  return changeLinked(ctx, account, others, async ({ tx, needs, bump, record }) => {
    needs('misc.teams');
    const team = await findTeam(tx, account, id);
    await refuseRepeat(ctx, tx, 'rotateTeamCode');
    await giveCode(ctx, tx, id);
    const pending = (await tx.teams.linksOfTeam(id)).filter(({ state }) => state === 'pending');
    for (const link of pending) await endLink(tx, link, 'closed');
    await bump(...pending.map((link) => `account:${link.account}`));
    await record('team.rotated', { subject: `team:${id}`, before: { pending: pending.length } });
    for (const link of pending) {
      const entry = { subject: `remote:${link.id}`, before: { state: 'pending' } };
      await tellOther(tx, link.account, 'remote.closed', entry);
    }
    return team;
  });
}
