import { changeAccount } from '../access/change';
import { parse } from '../access/parse';
import { NotAllowedError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { AccountInput } from './accept-ownership';

/**
 * Stops a recovery: the owner, who can sign in after all, or staff.
 * @throws NotAllowedError, NotFoundError when none is waiting
 */
export async function stopRecovery(ctx: ActorContext, input: AccountInput): Promise<void> {
  const { account } = parse(AccountInput, input);
  await changeAccount(ctx, account, async ({ tx, facts, record }) => {
    if (facts && facts.role !== 'owner') throw new NotAllowedError('OWNER_ONLY', { account });
    const recovery = await tx.ownership.waitingRecovery(account);
    if (!recovery) throw new NotFoundError('recovery');
    await tx.ownership.setRecovery(recovery.id, 'stopped');
    await record('recovery.stopped', { subject: `user:${recovery.user}`, before: { recovery: recovery.id } });
  });
}
