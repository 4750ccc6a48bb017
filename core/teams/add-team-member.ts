import { z } from 'zod';
import type { Change } from '../access/change';
import { isOwn } from '../access/delegation';
import { holdsAll } from '../access/effective';
import type { Facts } from '../access/facts';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { partsOf } from '../access/principal';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { findSubject, hasAll, heldBy, type FoundSubject } from '../access/subjects';
import { ConflictError, NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Subject } from '../ports/stores/access-store';
import type { Team } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import type { TeamLink } from '../ports/stores/team-store';
import { accountsOf, changeLinked } from './change-linked';
import { findTeam, isLive } from './find-team';
import { requireEntryOf } from './judge-departments';
import { placesOf, principalsOf } from './places';
import { MemberInput } from './team-inputs';
import { tellOther } from './tell-other';

/** Who comes into which team of the account. */
export const AddTeamMember = z.strictObject({ account: Id, team: Id, subject: MemberInput });
/** The same, as callers write it. */
export type AddTeamMember = z.infer<typeof AddTeamMember>;

/**
 * Puts a contact or member of the account into a team of it: they gain all that the team holds, sleeping keys too, and all
 * that its links open elsewhere (R6, R9). Accounts that let the team in are told of the new person.
 * @throws NotAllowedError, NotFreshError, NotFoundError, InvalidInputError, ConflictError for somebody who is in it
 */
export async function addTeamMember(ctx: ActorContext, input: AddTeamMember): Promise<Team> {
  const { account, team: id, subject } = parse(AddTeamMember, input);
  const others = (tx: Writes) => accountsOf(tx, account, id);
  return changeLinked(ctx, account, others, async (change) => {
    const { tx } = change;
    change.needs('misc.teams');
    const team = await findTeam(tx, account, id);
    const target = await findSubject(tx, account, subject);
    const links = (await tx.teams.linksOfTeam(id)).filter(isLive);
    await judge(change, { team, subject, target, isLinked: links.length > 0 });
    if ((await placesOf(tx, id, target)).length > 0) throw new ConflictError('member', 'THERE');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'addTeamMember');
    await join(change, { team, subject, target });
    await tellOfNew(tx, links, target);
    return team;
  });
}

interface Joining {
  team: Team;
  subject: Subject;
  target: FoundSubject;
}

async function judge(
  change: Change,
  { team, subject, target, isLinked }: Joining & { isLinked: boolean },
): Promise<void> {
  const { tx, account, facts, now } = change;
  const of = { kind: 'team' as const, id: team.id };
  const own = facts !== undefined && isOwn(facts, subject);
  const grants = (await tx.access.grantsOf(of)).filter(({ expiresAt = Infinity }) => expiresAt > now);
  change.gains({ manage: 'misc.teams', own, grants });
  if (isLinked && facts) requireInside(facts, { team: team.id, own });
  if (hasAll(target)) return;
  const closed = await requireEntryOf(change, of);
  if (closed.length === 0) return;
  change.loses({ manage: 'misc.teams', held: await heldBy(tx, account, subject, target) });
}

/** What a team's links open elsewhere is nobody's here to measure: the owner, a master, or somebody in the team may let another
 * person have it, and nobody lets themselves (R9). */
function requireInside(facts: Facts, { team, own }: { team: string; own: boolean }): void {
  const refuse = (reason: string) => new NotAllowedError(reason, { account: facts.account.id });
  if (own) throw refuse('OWN');
  const isInside = facts.sources.some(({ kind, id, asleep }) => kind === 'team' && id === team && !asleep);
  if (!isInside && !holdsAll(facts)) throw refuse('NOT_IN_TEAM');
}

async function join({ tx, account, bump, record }: Change, { team, subject, target }: Joining) {
  const { kind, id } = partsOf(target.person?.principal ?? `contact:${subject.id}`);
  await tx.people.addTeamMember(team.id, { kind: kind as 'user' | 'contact', id });
  await bump(...(await principalsOf(tx, account, target)));
  await record('team.joined', { subject: `${subject.kind}:${subject.id}`, after: { team: team.id } });
}

/** Each account that lets the team in is told of each new person, whether it has admitted them or not (R9). */
async function tellOfNew(tx: Writes, links: readonly TeamLink[], { person }: FoundSubject): Promise<void> {
  for (const { id, account, state, admission } of links) {
    if (state !== 'active' || !person) continue;
    const after = { remote: id, admission };
    await tellOther(tx, account, 'remote.joined', { subject: person.principal, after });
  }
}
