import { shown } from '../access/give-permission';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { TeamLink } from '../ports/stores/team-store';
import { changeLink } from './change-linked';
import { endLink } from './end-subject';
import { findTeam, isLive } from './find-team';
import { requireEntryOf } from './judge-departments';
import type { Change } from '../access/change';
import { LinkInput } from './team-inputs';
import { tellOther } from './tell-other';

/**
 * Closes a link from either side, or takes an invitation back: nobody of the team is on the other account any more (R7, R9).
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError for one that is over
 */
export async function closeRemoteTeam(ctx: ActorContext, input: LinkInput): Promise<TeamLink> {
  const { account, remote } = parse(LinkInput, input);
  return changeLink(ctx, { account, remote }, async (change, link) => {
    const { tx, bump, record } = change;
    change.needs('misc.teams');
    await judge(change, link);
    if (!isLive(link)) throw new ConflictError('remote', 'OVER');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'closeRemoteTeam');
    const grants = await endLink(tx, link, 'closed');
    await bump(`account:${link.account}`);
    const [subject, before] = [`remote:${remote}`, { state: link.state }];
    const isOurs = account === link.account;
    // What it gave is the business of the account that gave it.
    await record('remote.closed', {
      subject,
      before: isOurs ? { ...before, grants: grants.map(shown) } : before,
    });
    await tellOther(tx, isOurs ? link.home : link.account, 'remote.closed', { subject, before });
    return { ...link, state: 'closed' };
  });
}

/** Who closes it takes away: on its own account what it gave, from the team's side what the team is (R6). */
async function judge(change: Change, link: TeamLink): Promise<void> {
  const { tx, account } = change;
  const isOurs = account === link.account;
  if (!isOurs) await findTeam(tx, account, link.team);
  const subject = isOurs
    ? { kind: 'remote' as const, id: link.id }
    : { kind: 'team' as const, id: link.team };
  change.loses({ manage: 'misc.teams', held: await tx.access.grantsOf(subject) });
  if (isOurs) await requireEntryOf(change, subject);
}
