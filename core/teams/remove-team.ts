import { z } from 'zod';
import type { Change } from '../access/change';
import { shown } from '../access/give-permission';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import type { ActorContext } from '../ports/context';
import type { Team } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { accountsOf, changeLinked } from './change-linked';
import { endLink, endSubject } from './end-subject';
import { findTeam, isLive } from './find-team';
import { requireEntryOf } from './judge-departments';
import { wipeCode } from './team-code';
import { tellOther } from './tell-other';

/** Which team ends. */
export const RemoveTeam = z.strictObject({ account: Id, team: Id });
/** The same, as callers write it. */
export type RemoveTeam = z.infer<typeof RemoveTeam>;

/**
 * Ends a team with all that it holds, its denials, places and code; the links by which other accounts let it in close, and they
 * are told (R7, R9).
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError
 */
export async function removeTeam(ctx: ActorContext, input: RemoveTeam): Promise<Team> {
  const { account, team: id } = parse(RemoveTeam, input);
  const others = (tx: Writes) => accountsOf(tx, account, id);
  return changeLinked(ctx, account, others, async (change) => {
    const { tx, loses } = change;
    change.needs('misc.teams');
    const team = await findTeam(tx, account, id);
    const subject = { kind: 'team' as const, id };
    loses({ manage: 'misc.teams', held: await tx.access.grantsOf(subject) });
    await requireEntryOf(change, subject);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'removeTeam');
    await end(change, team);
    return team;
  });
}

async function end({ tx, account, now, bump, record }: Change, { id, name }: Team): Promise<void> {
  const members = await tx.teams.membersOf(id);
  const links = (await tx.teams.linksOfTeam(id)).filter(isLive);
  const grants = await endSubject(tx, account, { kind: 'team', id });
  for (const link of links) await endLink(tx, link, 'closed');
  await wipeCode(tx, id);
  await tx.teams.endTeam(id, now);
  await bump(
    ...members.flatMap(({ principals }) => principals),
    ...links.map((link) => `account:${link.account}`),
  );
  const before = { name, grants: grants.map(shown), people: members.length, remote: links.length };
  await record('team.removed', { subject: `team:${id}`, before });
  for (const link of links) {
    const entry = { subject: `remote:${link.id}`, before: { state: link.state } };
    await tellOther(tx, link.account, 'remote.closed', entry);
  }
}
