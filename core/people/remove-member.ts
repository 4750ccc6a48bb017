import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import type { ActorContext } from '../ports/context';
import { changePlace } from '../teams/withdraw-links';
import { LeavingInput } from './demote-master';
import { dropMember } from './drop-member';
import { endGranted, withdrawPending, type LeftBehind } from './left-behind';
import { findMember, memberAt, judgeTaking } from './member';

/**
 * Removes a member: their grants, team places and what they left pending end at once; their tickets stay with the account. What
 * they granted is shown, and ends in the same step where that is asked for (R6, R7, R19).
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError for the owner and for oneself
 */
export async function removeMember(ctx: ActorContext, input: LeavingInput): Promise<LeftBehind> {
  const { account, membership: id, endGranted: end } = parse(LeavingInput, input);
  return changePlace(ctx, account, memberAt(account, id), async (change) => {
    change.needs('misc.users');
    const found = await findMember(change.tx, account, id);
    judgeTaking(change, found);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, change.tx, 'remove');
    const pending = await withdrawPending(ctx, change, found.principal);
    await dropMember(change, found.membership);
    const granted = await endGranted(change, found.principal, end);
    await change.record('member.removed', {
      subject: found.principal,
      before: { role: found.membership.role, granted: granted.length },
    });
    return { ...pending, granted, ended: end };
  });
}
