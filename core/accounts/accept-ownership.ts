import { z } from 'zod';
import { changeAccount, type Change } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, NotFoundError } from '../errors';
import { requireSafeAddress } from './require-safe-address';
import { newToken } from '../people/mail-invitation';
import { requireUser } from '../people/signed-in';
import type { ActorContext } from '../ports/context';
import type { Handover } from '../ports/stores/ownership-store';
import { openOffer, roleOfHeir } from './offer-ownership';
import { secondaryOf, tellOwners } from './tell-owners';

/** The account whose ownership is meant. */
export const AccountInput = z.strictObject({ account: Id });
/** The same, as callers write it. */
export type AccountInput = z.infer<typeof AccountInput>;

/** How long a hand-over can be undone (R6a). */
const UNDO_MS = 72 * 3_600_000;

/**
 * Whom the account was offered takes it: the two change places in one transaction, and the old owner is a master from then on.
 * Every address on file is told; for 72 hours it can be undone.
 * @throws NotAllowedError, NotFreshError, NotFoundError for anybody whom it wasn't offered, ConflictError
 */
export async function acceptOwnership(ctx: ActorContext, input: AccountInput): Promise<Handover> {
  const { account } = parse(AccountInput, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx, now } = change;
    const user = await requireUser(ctx, tx);
    const offer = await openOffer(change);
    if (offer?.to !== user.id) throw new NotFoundError('ownership');
    const heir = await tx.people.membership(account, user.id);
    const owner = await tx.users.ownerOf(account);
    if (!heir || owner?.user !== offer.from) throw new ConflictError('ownership', 'CHANGED');
    await roleOfHeir(tx, heir);
    await requireSafeAddress(ctx, tx, { account, email: user.email });
    await requireFresh(ctx, 'ownership');
    await refuseRepeat(ctx, tx, 'own');
    await tx.users.setRole(owner.id, 'master');
    await tx.users.setRole(heir.id, 'owner');
    // Nobody could open to the owner what was closed to them.
    await tx.channels.close(account, [], `user:${heir.user}`);
    const until = now + UNDO_MS;
    await giveUndo(ctx, change, { offer, until });
    await change.bump(`user:${offer.from}`, `user:${offer.to}`);
    const owners = { before: { owner: offer.from }, after: { owner: offer.to } };
    await change.record('ownership.handed', { subject: `user:${offer.to}`, ...owners });
    const told = { notice: 'ownership.handed' as const, account, user: offer.from, other: offer.to };
    await tellOwners(ctx, tx, told, false);
    return { ...offer, state: 'accepted', expiresAt: until };
  });
}

/** The secondary address as it is now gets the link by which it can undo this, whatever becomes of it later. */
async function giveUndo(
  ctx: ActorContext,
  { tx, account }: Change,
  { offer, until }: { offer: Handover; until: number },
): Promise<void> {
  const { token, hash } = newToken(ctx, 'undo');
  await tx.ownership.setHandover(offer.id, 'accepted', { expiresAt: until, undoHash: hash });
  const to = await secondaryOf(tx, account);
  if (to === undefined) return;
  const secret = ctx.ids.next();
  await tx.seal(secret, token, until);
  const payload = { notice: 'ownership.handed', account, user: offer.from, other: offer.to, to };
  await tx.post({ lane: `mail:${secret}`, kind: 'mail.notice', payload, secret });
}
