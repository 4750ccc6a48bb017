import { changeAccount, type Change } from '../access/change';
import { parse } from '../access/parse';
import { partsOf } from '../access/principal';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, NotAllowedError, NotFoundError } from '../errors';
import { requireSafeAddress } from './require-safe-address';
import { tell } from '../notices/tell';
import { endUndoLinks, undoLinksOf } from '../people/undo-links';
import type { ActorContext } from '../ports/context';
import type { Recovery } from '../ports/stores/ownership-store';
import type { User } from '../ports/stores/people-store';
import type { Writes } from '../ports/stores/stores';
import { AccountInput } from './accept-ownership';
import { requireStaff } from './request-recovery';
import { secondaryOf } from './tell-owners';

/** How long one of staff alone has to wait (R18). */
const ALONE_MS = 72 * 3_600_000;

/**
 * Gives an owner the address that was asked for, once its holder proved it: by a second one of staff, or by the same after 72
 * hours. The address before is taken off the login, no link from before undoes it, and every address on file is told, that one
 * too (R18).
 * @throws NotAllowedError for anybody else, and for the same one of staff too early; NotFreshError, NotFoundError; ConflictError
 */
export async function approveRecovery(ctx: ActorContext, input: AccountInput): Promise<void> {
  const { account } = parse(AccountInput, input);
  await changeAccount(ctx, account, async (change) => {
    const { tx } = change;
    requireStaff(ctx, account);
    const recovery = await tx.ownership.waitingRecovery(account);
    if (!recovery) throw new NotFoundError('recovery');
    await requireTwo(ctx, change, recovery);
    if (recovery.provedAt === undefined) throw new ConflictError('recovery', 'UNPROVED');
    const owner = await tx.users.ownerOf(account);
    const user = owner && (await tx.people.user(owner.user));
    if (user?.id !== recovery.user) throw new ConflictError('recovery', 'CHANGED');
    await requireSafeAddress(ctx, tx, { account, email: recovery.email });
    await requireFresh(ctx, 'ownership');
    await refuseRepeat(ctx, tx, 'recover');
    await change.bump(`user:${user.id}`);
    await change.record('recovery.done', { subject: `user:${user.id}`, after: { recovery: recovery.id } });
    await replaceAddress(ctx, tx, { user, recovery });
  });
}

/** Who asked counts as the first of two only while they are still one of staff who may. */
async function requireTwo(
  { actor }: ActorContext,
  { tx, account, now }: Change,
  asked: Recovery,
): Promise<void> {
  if (now - asked.requestedAt >= ALONE_MS) return;
  const first = await tx.accounts.staff(partsOf(asked.requestedBy).id);
  if (asked.requestedBy === actor.principal || first?.role !== 'admin') {
    throw new NotAllowedError('ALONE', { account });
  }
}

async function replaceAddress(
  ctx: ActorContext,
  tx: Writes,
  { user, recovery }: { user: User; recovery: Recovery },
): Promise<void> {
  const { id, account, email } = recovery;
  const told = [...(await tx.people.addressesOf(user.person)), email];
  const secondary = await secondaryOf(tx, account);
  if (!(await tx.users.addAddress({ email, user: user.id, provedAt: ctx.clock.now() }))) {
    throw new ConflictError('recovery', 'TAKEN');
  }
  await endUndoLinks(tx, await undoLinksOf(ctx, tx, user.id));
  await tx.users.setPrimary(user.id, email);
  await tx.users.dropAddress(user.email);
  await tx.ownership.setRecovery(id, 'done');
  const addresses = [...told, ...(secondary === undefined ? [] : [secondary])];
  await tell(ctx, tx, addresses, { notice: 'recovery.done', account, user: user.id });
}
