import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { changePlace } from '../teams/withdraw-links';
import { dropMember } from './drop-member';
import { withdrawPending, type LeftBehind } from './left-behind';
import { requireUser } from './signed-in';

const LeaveAccount = z.strictObject({ account: Id });

/**
 * A member goes by themselves, with all they hold there. What they granted stays, and is shown. The owner can't go, only hand
 * over (R6a).
 * @throws NotAllowedError, NotFreshError, NotFoundError for nobody's place, ConflictError for the owner
 */
export async function leaveAccount(ctx: ActorContext, input: { account: string }): Promise<LeftBehind> {
  const { account } = parse(LeaveAccount, input);
  return changePlace(
    ctx,
    account,
    (_tx) => Promise.resolve(ctx.actor.principal),
    async (change) => {
      const { tx, record } = change;
      const { id: user } = await requireUser(ctx, tx);
      const membership = await tx.people.membership(account, user);
      if (!membership) throw new NotFoundError('membership');
      if (membership.role === 'owner') throw new ConflictError('membership', 'OWNER');
      await requireFresh(ctx, 'grants');
      await refuseRepeat(ctx, tx, 'leave');
      const pending = await withdrawPending(ctx, change, `user:${user}`);
      await dropMember(change, membership);
      const granted = await tx.access.grantedBy(account, `user:${user}`);
      const before = { role: membership.role, granted: granted.length };
      await record('member.left', { subject: `user:${user}`, before });
      return { ...pending, granted, ended: false };
    },
  );
}
