import { NotFoundError } from '../errors';
import type { Context } from '../ports/context';
import type { Invitation } from '../ports/stores/invitation-store';
import type { Reads, Writes } from '../ports/stores/stores';

/** Whether somebody can still accept it. */
export function isOpen({ state, expiresAt }: Invitation, now: number): boolean {
  return state === 'pending' && expiresAt > now;
}

/** The invitation of a link. One that is wrong, used, old or withdrawn isn't there, and all of them answer alike.
 * @throws NotFoundError */
export async function findInvitation(
  { hasher, clock }: Context,
  read: Reads | Writes,
  token: string,
): Promise<Invitation> {
  const invitation = await read.invitations.byToken(hasher.hashes('invitation', token));
  if (!invitation || !isOpen(invitation, clock.now())) throw new NotFoundError('invitation');
  return invitation;
}

/** An invitation of this account that nobody has answered, expired or not.
 * @throws NotFoundError */
export async function pendingInvitation(tx: Writes, account: string, id: string): Promise<Invitation> {
  const invitation = await tx.invitations.invitation(id);
  if (invitation?.account !== account || invitation.state !== 'pending') {
    throw new NotFoundError('invitation');
  }
  return invitation;
}
