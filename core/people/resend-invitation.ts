import { z } from 'zod';
import { changeAccount } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { LimitReachedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Invitation } from '../ports/stores/invitation-store';
import { pendingInvitation } from './find-invitation';
import { INVITED_MS } from './invitation-input';
import { requireFewMails } from './invite-user';
import { judgeInvitation } from './judge-invitation';
import { mailInvitation, newToken } from './mail-invitation';

/** Which invitation of which account. */
export const InvitationInput = z.strictObject({ account: Id, invitation: Id });
/** The same, as callers write it. */
export type InvitationInput = z.infer<typeof InvitationInput>;

const MOST_SENDS = 5;

/**
 * Mails an invitation anew, for seven days from now; the link before it is dead. Whoever does so could have given as much.
 * @throws NotAllowedError, NotFreshError, NotFoundError, LimitReachedError after five
 */
export async function resendInvitation(ctx: ActorContext, input: InvitationInput): Promise<Invitation> {
  const { account, invitation: id } = parse(InvitationInput, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx, now, record } = change;
    change.needs('misc.users');
    const before = await pendingInvitation(tx, account, id);
    await judgeInvitation(change, before);
    if (before.sends >= MOST_SENDS) throw new LimitReachedError('invitation.sends');
    await requireFewMails(tx, account, now);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'resend');
    const { token, hash } = newToken(ctx, 'invitation');
    const times = { sentAt: now, expiresAt: now + INVITED_MS };
    await tx.invitations.renew(id, hash, times);
    const invitation = { ...before, ...times, sends: before.sends + 1 };
    await mailInvitation(ctx, tx, invitation, token);
    await record('invitation.sent', { subject: `invitation:${id}` });
    return invitation;
  });
}
