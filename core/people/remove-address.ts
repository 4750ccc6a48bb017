import { parse } from '../access/parse';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, NotFoundError } from '../errors';
import { tell } from '../notices/tell';
import type { ActorContext } from '../ports/context';
import { lockUser, recordForUser } from './record-for-user';
import { requireEmail } from './require-email';
import { requireUser } from './signed-in';
import { isHeld } from './undo-links';
import { AddressInput } from './start-address-proof';

/**
 * Takes a further address off one's login; the one to sign in with stays. It is told to that address too.
 * @throws NotAllowedError, NotFreshError, NotFoundError, ConflictError for the primary one, and for
 * one that a mailed link can still make it again
 */
export async function removeAddress(ctx: ActorContext, input: AddressInput): Promise<void> {
  const email = requireEmail(parse(AddressInput, input).email);
  await ctx.transaction(async (tx) => {
    const logs = await lockUser(tx, (await requireUser(ctx, tx)).id);
    // Read again under the locks: another change may have made it the primary one.
    const user = await requireUser(ctx, tx);
    const own = await tx.users.addresses(user.id);
    if (!own.some((address) => address.email === email)) throw new NotFoundError('address');
    if (email === user.email) throw new ConflictError('address', 'PRIMARY');
    if (await isHeld(ctx, tx, { user: user.id, email })) throw new ConflictError('address', 'UNDO');
    await requireFresh(ctx, 'credentials');
    await tx.users.dropAddress(email);
    await tx.access.bump([`user:${user.id}`]);
    await recordForUser(ctx, tx, logs, { action: 'address.removed', subject: `user:${user.id}` });
    const addresses = [...(await tx.people.addressesOf(user.person)), email];
    await tell(ctx, tx, addresses, { notice: 'address.removed', user: user.id });
  });
}
