import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import { TokenInput } from '../people/invitation-input';
import type { Context } from '../ports/context';
import type { SecondaryAddress } from '../ports/stores/ownership-store';
import type { Reads, Writes } from '../ports/stores/stores';

/** Whose notices would come to the address of this link; looking uses nothing up.
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function readSecondaryAddress(
  ctx: Context,
  input: { token: string },
): Promise<{ account: { id: string; label: string }; email: string }> {
  const { account: id, email } = await find(ctx, ctx.read, parse(TokenInput, input).token);
  return { account: { id, label: (await ctx.read.accounts.account(id))?.label ?? '' }, email };
}

/** The holder of a secondary address says that it wants the owner's notices (R10).
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function confirmSecondaryAddress(ctx: Context, input: { token: string }): Promise<void> {
  const { token } = parse(TokenInput, input);
  const { account } = await find(ctx, ctx.read, token);
  await ctx.transaction(async (tx) => {
    await tx.lock(account);
    await find(ctx, tx, token);
    await tx.ownership.confirmSecondary(account, ctx.clock.now());
    await tx.record(account, { action: 'secondary.confirmed', actor: 'system', channel: 'mail' });
  });
}

async function find(
  { hasher, clock }: Context,
  read: Reads | Writes,
  token: string,
): Promise<SecondaryAddress> {
  const found = await read.ownership.secondaryByToken(hasher.hashes('secondary', token));
  if (!found || found.confirmedAt !== undefined || found.expiresAt <= clock.now()) {
    throw new NotFoundError('secondary');
  }
  return found;
}
