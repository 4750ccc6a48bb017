import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import type { ActorContext } from '../ports/context';
import type { TeamLink } from '../ports/stores/team-store';
import { requirePending } from './accept-remote-team';
import { changeAtHome } from './change-linked';
import { endLink } from './end-subject';
import { LinkInput } from './team-inputs';
import { tellOther } from './tell-other';

/**
 * The team's own account doesn't want to be let in; what was offered ends (R9).
 * @throws NotAllowedError without `misc.teams`, NotFoundError, ConflictError for what isn't pending
 */
export async function rejectRemoteTeam(ctx: ActorContext, input: LinkInput): Promise<TeamLink> {
  return changeAtHome(ctx, parse(LinkInput, input), async ({ tx, needs, bump, record }, link) => {
    needs('misc.teams');
    requirePending(link);
    await refuseRepeat(ctx, tx, 'rejectRemoteTeam');
    await endLink(tx, link, 'rejected');
    await bump(`account:${link.account}`);
    const subject = `remote:${link.id}`;
    await record('remote.rejected', { subject, before: { team: link.team } });
    await tellOther(tx, link.account, 'remote.rejected', { subject });
    return { ...link, state: 'rejected' };
  });
}
