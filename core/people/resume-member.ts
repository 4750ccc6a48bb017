import { changeAccount } from '../access/change';
import { isOwn } from '../access/delegation';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Membership } from '../ports/stores/people-store';
import { findMember, MemberInput, namesOf, requireOwner } from './member';

/**
 * Wakes a member's place. All that works again then is judged as given anew (R6); a master is woken by the owner or staff.
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError for whoever doesn't sleep
 */
export async function resumeMember(ctx: ActorContext, input: MemberInput): Promise<Membership> {
  const { account, membership: id } = parse(MemberInput, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx, facts, bump, record } = change;
    const { membership, principal, held } = await findMember(tx, account, id);
    const own = facts !== undefined && isOwn(facts, { kind: 'membership', id });
    change.gains({ manage: 'misc.users', own, grants: held });
    if (membership.role !== 'member') requireOwner(change);
    if (!membership.suspended) throw new ConflictError('membership', 'AWAKE');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'resume');
    await tx.people.setMembershipSuspended(id, false);
    await bump(...namesOf(membership));
    await record('member.resumed', { subject: principal });
    return { ...membership, suspended: false };
  });
}
