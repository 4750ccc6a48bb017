import { z } from 'zod';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError } from '../errors';
import type { ActorContext } from '../ports/context';
import { changePlace } from '../teams/withdraw-links';
import { endGranted, withdrawPending, type LeftBehind } from './left-behind';
import { findMember, memberAt, MemberInput, namesOf, requireOwner } from './member';

/** `endGranted`: what they granted to others ends in the same step. */
export const LeavingInput = MemberInput.extend({ endGranted: z.boolean().default(false) });
/** The same, as callers write it. */
export type LeavingInput = z.input<typeof LeavingInput>;

/**
 * Makes a master a plain member, with the grants that are the member's own. What they left pending is withdrawn, and what they
 * granted is shown (R6). Only the owner does, or staff (R6a).
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError for whoever is no master
 */
export async function demoteMaster(ctx: ActorContext, input: LeavingInput): Promise<LeftBehind> {
  const { account, membership: id, endGranted: end } = parse(LeavingInput, input);
  return changePlace(ctx, account, memberAt(account, id), async (change) => {
    const { tx, bump, record } = change;
    requireOwner(change);
    const { membership, principal } = await findMember(tx, account, id);
    if (membership.role !== 'master') throw new ConflictError('membership', 'NO_MASTER');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'demote');
    await tx.users.setRole(id, 'member');
    await bump(...namesOf(membership));
    await record('master.unmade', {
      subject: principal,
      before: { role: 'master' },
      after: { role: 'member' },
    });
    const pending = await withdrawPending(ctx, change, principal);
    return { ...pending, granted: await endGranted(change, principal, end), ended: end };
  });
}
