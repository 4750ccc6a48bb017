import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { findSubject, hasAll, heldBy, type FoundSubject } from '../access/subjects';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Team } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { accountsOf, changeLinked } from './change-linked';
import { findTeam } from './find-team';
import { requireEntryOf } from './judge-departments';
import { placesOf, principalsOf } from './places';
import { MemberInput } from './team-inputs';
import { tellOther } from './tell-other';

/** Who leaves which team of the account. */
export const RemoveTeamMember = z.strictObject({ account: Id, team: Id, subject: MemberInput });
/** The same, as callers write it. */
export type RemoveTeamMember = z.infer<typeof RemoveTeamMember>;

/**
 * Takes somebody out of a team: what they had through it ends at once, on every account that lets the team in too (R7, R9).
 * @throws NotAllowedError, NotFreshError, NotFoundError for somebody who isn't in it, ConflictError
 */
export async function removeTeamMember(ctx: ActorContext, input: RemoveTeamMember): Promise<Team> {
  const { account, team: id, subject } = parse(RemoveTeamMember, input);
  const others = (tx: Writes) => accountsOf(tx, account, id);
  return changeLinked(ctx, account, others, async (change) => {
    const { tx, needs, loses, bump, record } = change;
    needs('misc.teams');
    const team = await findTeam(tx, account, id);
    const target = await findSubject(tx, account, subject);
    const held = await heldBy(tx, account, subject, target);
    loses({ manage: 'misc.teams', held, hasAll: hasAll(target) });
    if (!hasAll(target)) await requireEntryOf(change, { kind: 'team', id });
    const places = await placesOf(tx, id, target);
    if (places.length === 0) throw new NotFoundError('member');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'removeTeamMember');
    for (const place of places) await tx.teams.removeMember(id, place);
    await bump(...(await principalsOf(tx, account, target)));
    await record('team.left', { subject: `${subject.kind}:${subject.id}`, before: { team: id } });
    await tellOfGone(tx, id, target);
    return team;
  });
}

async function tellOfGone(tx: Writes, team: string, { person }: FoundSubject): Promise<void> {
  for (const { id, account, state } of await tx.teams.linksOfTeam(team)) {
    if (state !== 'active' || !person) continue;
    await tellOther(tx, account, 'remote.left', { subject: person.principal, before: { remote: id } });
  }
}
