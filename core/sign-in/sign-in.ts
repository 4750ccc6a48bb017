import { z } from 'zod';
import { parse } from '../access/parse';
import type { Principal } from '../access/principal';
import { INSTALLATION } from '../activity/installation';
import { InvalidInputError } from '../errors';
import { normalEmail } from '../people/email';
import type { Context } from '../ports/context';
import { isAllowedAt } from './allowed-addresses';
import { beginSession, type From } from './session';
import { byEmail, byPlace, countTries, forgetTries, MOST_FAILURES } from './tries';
import { knownOf, principalWith } from './who-signs-in';

/** Where a browser comes from. */
export const FromInput = { address: z.string().max(64).optional(), agent: z.string().max(191).optional() };

/** A password as it was typed: nothing of it is cut or changed. */
export const Password = z.string().min(1).max(1024);

const SignIn = z.strictObject({ email: z.string().max(254), password: Password, ...FromInput });

/** A session that began: what the browser's cookie is to hold. */
export interface Begun {
  readonly secret: string;
}

/**
 * Begins a session by an address and a password. Whoever has a second factor is not in by it yet: `standing` says so. One
 * answer, in one time, for a wrong password, an unknown address, a suspended login and one that was tried too often.
 * @throws InvalidInputError for all of these; LimitReachedError after ten tries in a quarter of an hour
 */
export async function signIn(ctx: Context, input: z.input<typeof SignIn>): Promise<Begun> {
  const { email: typed, password, ...from } = parse(SignIn, input);
  const email = normalEmail(typed) ?? '';
  const principal = await principalWith(ctx.read, email);
  await countTries(ctx, [byEmail(email), byPlace(from.address)], async (tx) => {
    if (principal) await tx.signIn.countFailure(principal, 'password');
  });
  const login = principal && (await ctx.read.signIn.login(principal));
  const isRight = await ctx.passwords.matches(password, login?.passwordHash);
  const isOpen = login !== undefined && login.failures <= MOST_FAILURES;
  const isIn =
    principal !== undefined && isRight && isOpen && (await isAllowedAt(ctx, principal, from.address));
  if (!isIn || !(await knownOf(ctx.read, principal))) {
    throw new InvalidInputError('password', 'WRONG');
  }
  return begin(ctx, { principal, email, hash: login.passwordHash, from });
}

interface Right {
  readonly principal: Principal;
  readonly email: string;
  readonly hash: string;
  readonly from: From;
}

async function begin(ctx: Context, { principal, email, hash, from }: Right): Promise<Begun> {
  return ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    // The password may have been changed, or its person suspended, while it was compared.
    const isSame = (await tx.signIn.login(principal))?.passwordHash === hash;
    if (!isSame || !(await knownOf(tx, principal))) {
      throw new InvalidInputError('password', 'WRONG');
    }
    await forgetTries(ctx, tx, [byEmail(email)]);
    await tx.signIn.clearFailures(principal, 'password');
    const secret = await beginSession(ctx, tx, {
      ...{ principal, way: 'password', provedAt: ctx.clock.now(), from },
    });
    await tx.record(INSTALLATION, {
      ...{ action: 'session.begun', actor: principal, channel: 'web', after: { way: 'password' } },
      ...(from.address === undefined ? {} : { address: from.address }),
    });
    return { secret };
  });
}
