import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import { TokenInput } from '../people/invitation-input';
import type { Context } from '../ports/context';
import type { Recovery } from '../ports/stores/ownership-store';
import type { Reads, Writes } from '../ports/stores/stores';

/** For which account the address of this link would be its owner's; looking uses nothing up.
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function readRecovery(
  ctx: Context,
  input: { token: string },
): Promise<{ account: { id: string; label: string }; email: string }> {
  const { account: id, email } = await find(ctx, ctx.read, parse(TokenInput, input).token);
  return { account: { id, label: (await ctx.read.accounts.account(id))?.label ?? '' }, email };
}

/** The holder of the new address says that it is theirs; without that no recovery goes through.
 * @throws NotFoundError alike for a link that is wrong, used or old */
export async function proveRecovery(ctx: Context, input: { token: string }): Promise<void> {
  const { token } = parse(TokenInput, input);
  const { account } = await find(ctx, ctx.read, token);
  await ctx.transaction(async (tx) => {
    await tx.lock(account);
    const { id } = await find(ctx, tx, token);
    await tx.ownership.proveRecovery(id, ctx.clock.now());
    await tx.record(account, { action: 'recovery.proved', actor: 'system', channel: 'mail' });
  });
}

async function find({ hasher }: Context, read: Reads | Writes, token: string): Promise<Recovery> {
  const found = await read.ownership.recoveryByToken(hasher.hashes('recovery', token));
  if (found?.state !== 'waiting' || found.provedAt !== undefined) throw new NotFoundError('recovery');
  return found;
}
