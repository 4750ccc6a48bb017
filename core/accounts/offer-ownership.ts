import { changeAccount, type Change } from '../access/change';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, NotAllowedError } from '../errors';
import { requireSafeAddress } from './require-safe-address';
import { findMember, MemberInput } from '../people/member';
import { requireUser } from '../people/signed-in';
import type { ActorContext } from '../ports/context';
import type { Handover } from '../ports/stores/ownership-store';
import type { Membership } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { tellOwners } from './tell-owners';

const DAY = 86_400_000;
const OFFERED_MS = 7 * DAY;

/**
 * The owner offers the account to a member, for seven days; it is theirs only once they accept. Every address on file is told.
 * @throws NotAllowedError for anybody but the owner, staff too; NotFreshError, NotFoundError; ConflictError while another offer
 * is open or the last hand-over can still be undone, and for a member without a working login
 */
export async function offerOwnership(ctx: ActorContext, input: MemberInput): Promise<Handover> {
  const { account, membership: id } = parse(MemberInput, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx, now } = change;
    const from = await requireOwnUser(ctx, change);
    const { membership } = await findMember(tx, account, id);
    const toRole = await roleOfHeir(tx, membership);
    const heir = await tx.people.user(membership.user);
    if (heir) await requireSafeAddress(ctx, tx, { account, email: heir.email });
    if (await openOffer(change)) throw new ConflictError('ownership', 'OFFERED');
    await requireSettled(change);
    await requireFresh(ctx, 'ownership');
    await refuseRepeat(ctx, tx, 'offer');
    const offer: Handover = {
      ...{ id: ctx.ids.next(), account, from, to: membership.user, toRole, state: 'offered' },
      ...{ offeredAt: now, expiresAt: now + OFFERED_MS },
    };
    await tx.ownership.addHandover(offer);
    await change.record('ownership.offered', { subject: `user:${offer.to}` });
    await tellOwners(ctx, tx, { notice: 'ownership.offered', account, user: from, other: offer.to });
    return offer;
  });
}

/** The owner who acts: what only they do, neither masters nor staff do for them (R6a, R18).
 * @throws NotAllowedError */
export async function requireOwnUser(ctx: ActorContext, change: Change): Promise<string> {
  const { tx, account, facts, needs } = change;
  if (facts?.role !== 'owner') throw new NotAllowedError('OWNER_ONLY', { account });
  needs('misc.users');
  return (await requireUser(ctx, tx)).id;
}

/** What a member was who becomes the owner.
 * @throws ConflictError for the owner, and for one without a working login */
export async function roleOfHeir(
  tx: Writes,
  { role, suspended, user }: Membership,
): Promise<Handover['toRole']> {
  if (role === 'owner') throw new ConflictError('ownership', 'OWNER');
  if (suspended || (await tx.people.user(user))?.suspended !== false) {
    throw new ConflictError('ownership', 'SUSPENDED');
  }
  return role;
}

/** The offer that can be accepted now. */
export async function openOffer({ tx, account, now }: Change): Promise<Handover | undefined> {
  const offer = await tx.ownership.handover(account, 'offered');
  if (!offer || offer.expiresAt > now) return offer;
  await tx.ownership.setHandover(offer.id, 'withdrawn');
  return undefined;
}

/** Within the 72 hours of one hand-over there is no second: the first owner could no longer undo theirs. */
async function requireSettled({ tx, account, now }: Change): Promise<void> {
  const last = await tx.ownership.handover(account, 'accepted');
  if (last && last.expiresAt > now) throw new ConflictError('ownership', 'RECENT');
}
