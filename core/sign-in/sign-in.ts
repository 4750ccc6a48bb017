import { z } from 'zod';
import { parse } from '../access/parse';
import type { Principal } from '../access/principal';
import { INSTALLATION } from '../activity/installation';
import { InvalidInputError } from '../errors';
import { normalEmail } from '../people/email';
import type { Context } from '../ports/context';
import type { Login } from '../ports/stores/sign-in-store';
import { isAllowedAt } from './allowed-addresses';
import { beginSession, type From } from './session';
import { byEmail, byPlace, countTries, forgetTries, MOST_FAILURES } from './tries';
import { mailWayBack } from './way-back';
import { knownOf, principalWith } from './who-signs-in';

/** Where a browser comes from. */
export const FromInput = { address: z.string().max(64).optional(), agent: z.string().max(191).optional() };

/** A password as it was typed: nothing of it is cut or changed. */
export const Password = z.string().min(1).max(1024);

const SignIn = z.strictObject({ email: z.string().max(254), password: Password, ...FromInput });

const NOBODY: Principal = 'user:';

/** A session that began: what the browser's cookie is to hold. */
export interface Begun {
  readonly secret: string;
}

/**
 * Begins a session by an address and a password. Whoever has a second factor is not in by it yet: `standing` says so. One
 * answer, in one time, for a wrong password, an unknown address, a suspended login and one that was tried too often; and from
 * where the sign-in isn’t good, of which every address on file hears where the password was right.
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
  const judged = await judge(ctx, login, password);
  // Asked of nobody, too: the time doesn’t tell whether somebody has the address.
  const isHere = await isAllowedAt(ctx, principal ?? NOBODY, from.address);
  if (!isHere && principal) await tellElsewhere(ctx, { principal, judged, from });
  if (!isHere || judged !== 'right' || !login || !(await knownOf(ctx.read, login.principal))) {
    throw new InvalidInputError('password', 'WRONG');
  }
  return begin(ctx, { principal: login.principal, email, hash: login.passwordHash, from });
}

type Judged = 'right' | 'wrong' | 'closed';

/** `closed`: there is no password, or it was tried too often. */
async function judge(ctx: Context, login: Login | undefined, password: string): Promise<Judged> {
  const isRight = await ctx.passwords.matches(password, login?.passwordHash);
  if (!login || login.failures > MOST_FAILURES) return 'closed';
  return isRight ? 'right' : 'wrong';
}

/** Somebody suspended signs in from nowhere. */
async function tellElsewhere(
  ctx: Context,
  { principal, judged, from }: { principal: Principal; judged: Judged; from: From },
): Promise<void> {
  if (judged === 'closed' || !(await knownOf(ctx.read, principal))) return;
  await mailWayBack(ctx, { principal, address: from.address, by: judged === 'right' ? 'password' : 'wrong' });
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
