import { actorOf, type Change } from '../access/change';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { isOperator } from '../access/staff';
import { ConflictError, NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { TeamLink } from '../ports/stores/team-store';
import { z } from 'zod';
import { Id } from '../access/inputs';
import { changeAtHome, changeEntry } from './change-linked';
import { judgeAgain } from './judge-again';
import { LinkInput } from './team-inputs';
import { tellOther } from './tell-other';

/** The link that staff activate. */
export const ActivateRemoteTeam = z.strictObject({ remote: Id });
/** The same, as callers write it. */
export type ActivateRemoteTeam = z.infer<typeof ActivateRemoteTeam>;

/**
 * The team's own account accepts: from now on its people are on the other one, or wait there to be admitted (R9).
 * @throws NotAllowedError without `misc.teams`, NotFreshError, NotFoundError, ConflictError for what isn't pending, or was given
 * by somebody who may not any more
 */
export async function acceptRemoteTeam(ctx: ActorContext, input: LinkInput): Promise<TeamLink> {
  return changeAtHome(ctx, parse(LinkInput, input), async (change, link) => {
    const { tx, needs, record } = change;
    needs('misc.teams');
    requirePending(link);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'acceptRemoteTeam');
    await judgeAgain(ctx, tx, link);
    const people = await activate(change, link);
    const subject = `remote:${link.id}`;
    await record('remote.accepted', { subject, after: { team: link.team } });
    await tellOther(tx, link.account, 'remote.accepted', { subject, after: { people } });
    return { ...link, state: 'active' };
  });
}

/**
 * Staff make a pending link active in the place of the team's account; both accounts are told (R9).
 * @throws NotAllowedError for anybody else, NotFreshError, NotFoundError, ConflictError
 */
export async function activateRemoteTeam(ctx: ActorContext, input: ActivateRemoteTeam): Promise<TeamLink> {
  const { remote } = parse(ActivateRemoteTeam, input);
  if (!isOperator(ctx.actor.principal)) throw new NotAllowedError('STAFF_ROLE');
  const account = (await ctx.read.teams.link(remote))?.account;
  if (account === undefined) throw new NotFoundError('remote');
  return changeEntry(ctx, { account, remote }, async (change, link) => {
    const { tx, record } = change;
    requirePending(link);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'activateRemoteTeam');
    const people = await activate(change, link);
    const entry = { subject: `remote:${remote}` };
    await record('remote.activated', { ...entry, after: { people } });
    await tx.record(link.home, {
      ...{ action: 'remote.activated', ...actorOf(ctx), ...entry },
      after: { team: link.team },
    });
    return { ...link, state: 'active' };
  });
}

/** An invitation is answered once.
 * @throws ConflictError */
export function requirePending({ state }: TeamLink): void {
  if (state !== 'pending') throw new ConflictError('remote', 'NOT_PENDING');
}

/** Answers the people who come onto the account by it. */
async function activate({ tx, bump }: Change, { id, account }: TeamLink): Promise<string[]> {
  await tx.people.setRemoteState(id, 'active');
  await bump(`account:${account}`);
  return (await tx.teams.peopleOfLink(id)).map(({ principal }) => principal);
}
