import { LimitReachedError } from '../errors';
import type { Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { networkOf } from './network-of';

const MINUTE = 60_000;

/** How often something may be tried: under one name, so many times in so long. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly inMs: number;
}

/** Wrong passwords and codes in a row, over however long, after which only a mailed code helps (NIST SP 800-63B-4). */
export const MOST_FAILURES = 100;

/** Passwords for one address; whether somebody has it makes no difference. */
export const byEmail = (email: string): Limit => ({
  ...{ name: `password:${email}`, most: 10, inMs: 15 * MINUTE },
});

/** All that comes from one place: many people may sit behind it. */
export const byPlace = (address: string | undefined): Limit => ({
  ...{ name: `from:${networkOf(address ?? '')}`, most: 100, inMs: 15 * MINUTE },
});

/** Codes and recovery codes of somebody, over all sessions. */
export const byPrincipal = (principal: string): Limit => ({
  ...{ name: `factor:${principal}`, most: 10, inMs: 60 * MINUTE },
});

/** Passwords that somebody gives again who is in: a right one forgives no wrong code. */
export const passwordAgain = (principal: string): Limit => ({
  ...{ name: `password-again:${principal}`, most: 10, inMs: 60 * MINUTE },
});

/** Wrong codes within one session: it has to be begun anew, or left alone for a while. */
export const bySession = (session: string): Limit => ({
  ...{ name: `session:${session}`, most: 5, inMs: 15 * MINUTE },
});

/**
 * Counts a try before anybody looks whether it is right, so that many at once are not more than the limit.
 * @throws LimitReachedError
 */
export async function countTries(
  ctx: Context,
  limits: readonly Limit[],
  also?: (tx: Writes) => Promise<void>,
): Promise<void> {
  const now = ctx.clock.now();
  const counted = limits.map((limit) => ({ ...limit, id: idOf(ctx, limit.name) }));
  const waits = await ctx.transaction(async (tx) => {
    await tx.chats.holdAsking(counted.map(({ id }) => `try:${id.slice(0, 2)}`));
    const over: number[] = [];
    for (const { id, most, inMs } of counted) {
      if ((await tx.signIn.countTry(id, now, now + inMs)) > most) over.push(inMs);
    }
    // What is not looked at is no failure of anybody's.
    if (over.length === 0) await also?.(tx);
    return over;
  });
  if (waits.length > 0) throw new LimitReachedError('sign-in.tries', Math.max(...waits));
}

/** Counts a try under its limit within a transaction under way; answers whether it is still within it. */
export async function isWithin(ctx: Context, tx: Writes, { name, most, inMs }: Limit): Promise<boolean> {
  const [id, now] = [idOf(ctx, name), ctx.clock.now()];
  await tx.chats.holdAsking([`try:${id.slice(0, 2)}`]);
  return (await tx.signIn.countTry(id, now, now + inMs)) <= most;
}

/** Forgets what was counted, after a right one. */
export async function forgetTries(ctx: Context, tx: Writes, limits: readonly Limit[]): Promise<void> {
  for (const { name } of limits) await tx.signIn.forgetTries(idOf(ctx, name));
}

function idOf({ hasher }: Context, name: string): string {
  return hasher.hash('try', name);
}
