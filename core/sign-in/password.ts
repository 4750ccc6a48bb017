import type { Principal } from '../access/principal';
import { InvalidInputError } from '../errors';
import type { Context } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { knownOf } from './who-signs-in';

/** Where the password is all that is asked for, and where a second factor is asked for too (NIST SP 800-63B-4). */
export const LEAST = { alone: 15, withFactor: 11 } as const;

/** The least length of a password that somebody may choose. */
export async function leastLength({ signIn }: Reads | Writes, principal: Principal): Promise<number> {
  return (await signIn.factor(principal))?.state === 'active' ? LEAST.withFactor : LEAST.alone;
}

/**
 * Refuses a password that is too short, or that somebody who knows what people choose finds soon. Nothing else is asked of it:
 * no signs, no numbers, no change from time to time.
 * @throws InvalidInputError
 */
export async function requireStrong(
  ctx: Context,
  principal: Principal,
  password: string,
  field = 'password',
): Promise<void> {
  const least = await leastLength(ctx.read, principal);
  const { name = '', addresses = [] } = (await knownOf(ctx.read, principal)) ?? {};
  await requireStrongText(ctx, { password, least, own: [name, ...addresses], field });
}

/** The same for somebody of whom nothing may be said, not even whether there is such a person.
 * @throws InvalidInputError */
export async function requireStrongText(
  { passwords }: Context,
  asked: { password: string; least?: number; own: readonly string[]; field?: string },
): Promise<void> {
  const { password, least = LEAST.alone, own, field = 'password' } = asked;
  if (Array.from(password).length < least) throw new InvalidInputError(field, 'SHORT', { least });
  const words = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  if (
    await passwords.isWeak(
      password,
      words.filter((word) => word.length > 2),
    )
  ) {
    throw new InvalidInputError(field, 'GUESSABLE');
  }
}

/** Sets a password that was hashed before. Sessions end with the one before: all, all but one, or none. */
export async function putPassword(
  ctx: Context,
  tx: Writes,
  { principal, hash, ending }: { principal: Principal; hash: string; ending: Ending },
): Promise<void> {
  await tx.signIn.setPassword(principal, hash, ctx.clock.now());
  if (ending !== 'none') await tx.signIn.endSessions(principal, ending.but);
}

/** Which sessions end with a password. */
export type Ending = 'none' | { readonly but?: string };
