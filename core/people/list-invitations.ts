import { z } from 'zod';
import { authorizeRead } from '../access/authorize';
import { given } from '../access/given';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { isOperator, requireAuditor } from '../access/staff';
import type { ActorContext } from '../ports/context';
import type { Invitation } from '../ports/stores/invitation-store';

/** An invitation that waits, or that waited in vain; `contact` is whose address it went to, where that is one of the account. */
export type ListedInvitation = Invitation & { expired: boolean; contact?: string };

/** The invitations of an account that nobody has answered, newest first, for whoever may invite, and staff.
 * @throws NotAllowedError */
export async function listInvitations(
  ctx: ActorContext,
  input: { account: string },
): Promise<ListedInvitation[]> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  if (isOperator(ctx.actor.principal)) await requireAuditor(ctx, account);
  else await authorizeRead(ctx, account, 'misc.users', { type: 'account', id: account });
  const now = ctx.clock.now();
  const waiting = await ctx.read.invitations.pending(account);
  const contacts = await ctx.read.contacts.withAddresses(
    account,
    waiting.map(({ email }) => email),
  );
  return waiting.map((invitation) => ({
    ...invitation,
    expired: invitation.expiresAt <= now,
    ...given({ contact: contacts.get(invitation.email) }),
  }));
}
