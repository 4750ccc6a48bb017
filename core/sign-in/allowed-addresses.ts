import { z } from 'zod';
import { parse } from '../access/parse';
import type { Principal } from '../access/principal';
import { requireFresh } from '../access/require-fresh';
import { InvalidInputError } from '../errors';
import type { ActorContext, Context } from '../ports/context';
import { changeOwn, requireSelf } from './own-session';
import { tellSignIn } from './tell-sign-in';

const MOST = 20;

const SetAllowed = z.strictObject({
  /** Addresses and networks; none: from everywhere. */
  addresses: z.array(z.string().max(64)).max(MOST),
  /** Where whoever asks is at this moment. */
  here: z.string().max(64),
});

/** From where one’s own sign-in is good; none: from everywhere.
 * @throws NotAllowedError */
export async function readAllowedAddresses(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<readonly string[]> {
  return ctx.read.signIn.allowedAddresses(await requireSelf(ctx, ctx.read));
}

/**
 * Says from where alone one’s sign-in is good in the web. Where one sits oneself has to be among it, so that nobody locks
 * themselves out; every address of mail on file is told.
 * @throws InvalidInputError for what is no address, and for a list that leaves out whoever makes it; NotFreshError,
 * NotAllowedError
 */
export async function setAllowedAddresses(
  ctx: ActorContext,
  input: z.input<typeof SetAllowed>,
): Promise<void> {
  const { addresses: typed, here } = parse(SetAllowed, input);
  const ranges = [...new Set(typed.map((one) => requireRange(ctx, one)))];
  if (ranges.length > 0 && !ctx.ranges.holds(ranges, here)) {
    throw new InvalidInputError('addresses', 'LOCKS_OUT', { here });
  }
  await changeOwn(ctx, async ({ tx, principal, record }) => {
    await requireFresh(ctx, 'credentials');
    await tx.signIn.setAllowedAddresses(principal, ranges);
    await record('addresses.allowed', { after: { many: ranges.length } });
    await tellSignIn(ctx, tx, principal, 'addresses.allowed');
  });
}

function requireRange({ ranges }: Context, typed: string): string {
  const range = ranges.read(typed);
  if (range === undefined) {
    throw new InvalidInputError('addresses', 'NO_ADDRESS', { typed: typed.slice(0, 64) });
  }
  return range;
}

/** Whether somebody’s sign-in is good where they are; an unknown place is none of those they named. */
export async function isAllowedAt(
  ctx: Context,
  principal: Principal,
  address: string | undefined,
): Promise<boolean> {
  const ranges = await ctx.read.signIn.allowedAddresses(principal);
  return ranges.length === 0 || (address !== undefined && ctx.ranges.holds(ranges, address));
}
