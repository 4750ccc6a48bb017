import { changeAccount } from '../access/change';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Membership } from '../ports/stores/people-store';
import { findMember, judgeTaking, MemberInput, namesOf } from './member';

/**
 * Puts a member's place to sleep: what they hold stays, and nothing of it works, in any open session or chat (R7, R19).
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError for the owner, oneself, and whoever sleeps already
 */
export async function suspendMember(ctx: ActorContext, input: MemberInput): Promise<Membership> {
  const { account, membership: id } = parse(MemberInput, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx, bump, record } = change;
    const found = await findMember(tx, account, id);
    judgeTaking(change, found);
    if (found.membership.suspended) throw new ConflictError('membership', 'SUSPENDED');
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'suspend');
    await tx.people.setMembershipSuspended(id, true);
    await bump(...namesOf(found.membership));
    await record('member.suspended', { subject: found.principal });
    return { ...found.membership, suspended: true };
  });
}
