import { parse } from '../access/parse';
import type { Context } from '../ports/context';
import { findInvitation } from './find-invitation';
import { TokenInput } from './invitation-input';

/** Whoever holds the link says no; it is dead then.
 * @throws NotFoundError alike for a link that is wrong, used, old or withdrawn */
export async function declineInvitation(ctx: Context, input: { token: string }): Promise<void> {
  const { token } = parse(TokenInput, input);
  const { account } = await findInvitation(ctx, ctx.read, token);
  await ctx.transaction(async (tx) => {
    await tx.lock(account);
    const { id } = await findInvitation(ctx, tx, token);
    await tx.invitations.setState(id, 'declined');
    const subject = `invitation:${id}`;
    await tx.record(account, { action: 'invitation.declined', actor: 'system', channel: 'mail', subject });
  });
}
