import { z } from 'zod';
import type { Change } from '../access/change';
import { fits, type Wanted } from '../access/delegation';
import { shown } from '../access/give-permission';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, InvalidInputError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { RemoteTeam, Team } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { changeLinked } from './change-linked';
import { isLive } from './find-team';
import { enterCode, requireForeign, requireRight, teamWithCode } from './team-code';
import { AdmissionInput, CodeInput, GrantInputs, TeamName } from './team-inputs';
import { tellOther } from './tell-other';

/** Whose team, by its code, what the account calls it, and which keys it gets. */
export const InviteRemoteTeam = z.strictObject({
  account: Id,
  code: CodeInput,
  name: TeamName,
  grants: GrantInputs,
  admission: AdmissionInput.optional(),
});
/** The same, as callers write it. */
export type InviteRemoteTeam = z.infer<typeof InviteRemoteTeam>;

/**
 * Invites the team whose code this is onto the account, under a name of the account's own, with the keys it picks (R6, R9). It
 * gives nothing until the other account accepts.
 * @throws NotAllowedError, NotFreshError, NotFoundError, InvalidInputError, LimitReachedError, ConflictError for a team of its own
 * or one that it has let in
 */
export async function inviteRemoteTeam(ctx: ActorContext, input: InviteRemoteTeam): Promise<RemoteTeam> {
  const invitation = parse(InviteRemoteTeam, input);
  const { account, code } = invitation;
  const others = async (tx: Writes) => {
    const team = await teamWithCode(ctx, tx, code);
    return team ? [team.account] : [];
  };
  const answer = await changeLinked(ctx, account, others, async (change) => {
    change.needs('misc.teams');
    const entered = await enterCode(ctx, change, code);
    return typeof entered === 'string' ? entered : invite(ctx, change, { invitation, team: entered });
  });
  return requireRight(answer);
}

interface Inviting {
  invitation: InviteRemoteTeam;
  team: Team;
}

async function invite(ctx: ActorContext, change: Change, inviting: Inviting): Promise<RemoteTeam> {
  const { tx, account } = change;
  const { invitation, team } = inviting;
  requireForeign(change, team);
  const before = await tx.teams.linkBetween(account, team.id);
  if (before && isLive(before)) throw new ConflictError('remote', 'THERE');
  await requireSense(change, invitation.grants);
  const own = change.facts !== undefined && (await tx.teams.isIn(team.id, ctx.actor.principal));
  change.gains({ manage: 'misc.teams', own, picked: invitation.grants.map(wanted) });
  await requireFresh(ctx, 'grants');
  await refuseRepeat(ctx, tx, 'inviteRemoteTeam');
  if (before) await tx.teams.removeLink(before.id);
  return store(ctx, change, inviting);
}

/** Each key once, of those that another account's team may have, on services that there are, and not over yet. */
async function requireSense({ tx, account, now }: Change, grants: InviteRemoteTeam['grants']): Promise<void> {
  const seen = new Set<string>();
  for (const { key, service, expiresAt = Infinity } of grants) {
    if (!fits(key, { kind: 'remote', id: '' }, service)) {
      throw new InvalidInputError('grants', 'NOT_FOR_THIS', { key });
    }
    if (service !== undefined && (await tx.accounts.service(service))?.account !== account) {
      throw new NotFoundError('service');
    }
    if (expiresAt <= now) throw new InvalidInputError('grants', 'PAST', { key });
    const name = JSON.stringify([key, service]);
    if (seen.has(name)) throw new InvalidInputError('grants', 'TWICE', { key });
    seen.add(name);
  }
}

async function store(
  ctx: ActorContext,
  { tx, account, now, bump, record }: Change,
  { invitation, team }: Inviting,
): Promise<RemoteTeam> {
  const { name, admission = 'open' } = invitation;
  const link = {
    ...{ id: ctx.ids.next(), account, team: team.id, name, state: 'pending' as const },
    ...{ admission, invitedBy: ctx.actor.principal },
  };
  const grants = invitation.grants.map(wanted);
  await tx.teams.addLink(link);
  for (const grant of grants) {
    const given = { grantedBy: ctx.actor.principal, grantedAt: now };
    await tx.access.putGrant({
      ...{ ...grant, ...given },
      ...{ id: ctx.ids.next(), account, subject: { kind: 'remote', id: link.id } },
    });
  }
  await bump();
  const subject = `remote:${link.id}`;
  await record('remote.invited', { subject, after: { admission, grants: grants.map(shown) } });
  await tellOther(tx, team.account, 'remote.invited', { subject, after: { team: team.id } });
  return link;
}

function wanted({ key, service, expiresAt }: InviteRemoteTeam['grants'][number]): Wanted {
  return {
    key,
    ...(service === undefined ? {} : { service }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
}
