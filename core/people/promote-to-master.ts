import { changeAccount } from '../access/change';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Membership } from '../ports/stores/people-store';
import { findMember, MemberInput, namesOf, requireOwner } from './member';

/**
 * Gives a member every key, on every service, now and later (R1). Only the owner does, or staff (R6a).
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError for whoever is no plain member
 */
export async function promoteToMaster(ctx: ActorContext, input: MemberInput): Promise<Membership> {
  const { account, membership: id } = parse(MemberInput, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx, bump, record } = change;
    requireOwner(change);
    const { membership, principal } = await findMember(tx, account, id);
    if (membership.role !== 'member') throw new ConflictError('membership', 'HAS_ALL');
    if (membership.suspended) throw new ConflictError('membership', 'SUSPENDED');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'promote');
    await tx.users.setRole(id, 'master');
    await bump(...namesOf(membership));
    await record('master.made', {
      subject: principal,
      before: { role: 'member' },
      after: { role: 'master' },
    });
    return { ...membership, role: 'master' };
  });
}
