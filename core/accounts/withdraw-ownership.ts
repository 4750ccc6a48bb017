import { changeAccount } from '../access/change';
import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import { requireUser } from '../people/signed-in';
import type { ActorContext } from '../ports/context';
import { AccountInput } from './accept-ownership';
import { openOffer } from './offer-ownership';

/**
 * Ends an offer of the account before it is accepted: by the owner, or by whom it was offered.
 * @throws NotAllowedError, NotFoundError for anybody else, and when there is none
 */
export async function withdrawOwnership(ctx: ActorContext, input: AccountInput): Promise<void> {
  const { account } = parse(AccountInput, input);
  await changeAccount(ctx, account, async (change) => {
    const { id: user } = await requireUser(ctx, change.tx);
    const offer = await openOffer(change);
    if (!offer || ![offer.from, offer.to].includes(user)) throw new NotFoundError('ownership');
    await change.tx.ownership.setHandover(offer.id, 'withdrawn');
    await change.record('ownership.withdrawn', { subject: `user:${offer.to}` });
  });
}
