import { requireSafeAddress } from '../accounts/require-safe-address';
import { parse } from '../access/parse';
import { requireFresh } from '../access/require-fresh';
import { NotFoundError } from '../errors';
import { tell } from '../notices/tell';
import type { ActorContext } from '../ports/context';
import type { User } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { lockUser, recordForUser } from './record-for-user';
import { requireEmail } from './require-email';
import { requireUser } from './signed-in';
import { endUndoLinks, mailAddressUndo, undoLinksOf } from './undo-links';
import { AddressInput } from './start-address-proof';

/**
 * Makes one of one's proved addresses the one to sign in with; the one before stays as a further address, and is mailed a link that
 * puts it back for 72 hours. Told to all of them. Going back to one that has such a link undoes by hand what came after it.
 * @throws NotAllowedError, NotFreshError, NotFoundError for an address that one hasn't proved; ConflictError for one on a domain of
 * an account that one owns, where the installation refuses that (R10)
 */
export async function changePrimaryAddress(ctx: ActorContext, input: AddressInput): Promise<void> {
  const email = requireEmail(parse(AddressInput, input).email);
  await ctx.transaction(async (tx) => {
    const user = await requireUser(ctx, tx);
    const logs = await lockUser(tx, user.id);
    const own = await tx.users.addresses(user.id);
    if (!own.some((address) => address.email === email)) throw new NotFoundError('address');
    for (const { account, role } of await tx.users.memberships(user.id)) {
      if (role === 'owner') await requireSafeAddress(ctx, tx, { account, email });
    }
    await requireFresh(ctx, 'credentials');
    if (email === user.email) return;
    await tx.users.setPrimary(user.id, email);
    await letUndo(ctx, tx, { user, email });
    await tx.access.bump([`user:${user.id}`]);
    await recordForUser(ctx, tx, logs, { action: 'address.primary', subject: `user:${user.id}` });
    await tell(ctx, tx, await tx.people.addressesOf(user.person), {
      ...{ notice: 'address.primary', user: user.id },
    });
  });
}

/** Whoever goes back themselves leaves no link to the address that they leave: it may be that of whoever took the login over. */
async function letUndo(
  ctx: ActorContext,
  tx: Writes,
  { user, email }: { user: User; email: string },
): Promise<void> {
  const links = await undoLinksOf(ctx, tx, user.id);
  const back = links.find((link) => link.email === email);
  if (!back) return mailAddressUndo(ctx, tx, { user: user.id, email: user.email });
  await endUndoLinks(
    tx,
    links.filter((link) => link.changedAt >= back.changedAt && link.email !== email),
  );
}
