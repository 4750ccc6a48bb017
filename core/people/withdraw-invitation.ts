import { changeAccount } from '../access/change';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import type { ActorContext } from '../ports/context';
import type { Invitation } from '../ports/stores/invitation-store';
import { pendingInvitation } from './find-invitation';
import { inLog } from './invite-user';
import { InvitationInput } from './resend-invitation';

/**
 * Ends an invitation before it is accepted. One's own, or one that gives nothing that one doesn't hold (R6).
 * @throws NotAllowedError, NotFreshError, NotFoundError
 */
export async function withdrawInvitation(ctx: ActorContext, input: InvitationInput): Promise<Invitation> {
  const { account, invitation: id } = parse(InvitationInput, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx, record } = change;
    change.needs('misc.users');
    const invitation = await pendingInvitation(tx, account, id);
    const isOwn = invitation.invitedBy === ctx.actor.principal;
    change.loses({ manage: 'misc.users', held: isOwn ? [] : invitation.grants });
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'withdraw');
    await tx.invitations.setState(id, 'withdrawn');
    await record('invitation.withdrawn', { subject: `invitation:${id}`, before: inLog(invitation) });
    return { ...invitation, state: 'withdrawn' };
  });
}
