import { z } from 'zod';
import { parse } from '../access/parse';
import { requireFresh } from '../access/require-fresh';
import { InvalidInputError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { GoneOn } from './give-code';
import { goOn } from './go-on';
import { changeOwn, ownSession, requireSelf } from './own-session';
import { putPassword, requireStrong } from './password';
import { FromInput, Password } from './sign-in';
import { tellSignIn } from './tell-sign-in';
import { passwordAgain, countTries, forgetTries } from './tries';

const ChangePassword = z.strictObject({
  password: Password,
  next: Password,
  /** Whether other sessions go on; they end unless it says so (ASVS 5.0, 7.4.3). */
  keepOthers: z.boolean().default(false),
  ...FromInput,
});

/**
 * Changes one's password; the present one has to be given with it, and a code by who has a second factor.
 * @throws InvalidInputError by its field; LimitReachedError after ten wrong ones in an hour; NotFreshError, NotAllowedError
 */
export async function changePassword(
  ctx: ActorContext,
  input: z.input<typeof ChangePassword>,
): Promise<GoneOn> {
  const { password, next, keepOthers, ...from } = parse(ChangePassword, input);
  const principal = await requireSelf(ctx, ctx.read);
  await countTries(ctx, [passwordAgain(principal)]);
  const login = await ctx.read.signIn.login(principal);
  if (!(await ctx.passwords.matches(password, login?.passwordHash))) {
    throw new InvalidInputError('password', 'WRONG');
  }
  await requireStrong(ctx, principal, next, 'next');
  const hash = await ctx.passwords.hash(next);
  return changeOwn(ctx, async ({ tx, session, record }) => {
    await requireFresh(ctx, 'credentials');
    await forgetTries(ctx, tx, [passwordAgain(principal)]);
    const secret = await goOn(ctx, tx, session, { provedAt: ctx.clock.now(), from });
    const but = secret === undefined ? {} : { but: ctx.hasher.hash('session', secret) };
    await putPassword(ctx, tx, { principal, hash, ending: keepOthers ? 'none' : but });
    await record('password.changed');
    await tellSignIn(ctx, tx, principal, 'password.changed');
    return secret === undefined ? {} : { secret };
  });
}

const GivePassword = z.strictObject({ password: Password, ...FromInput });

/**
 * Gives the password again, for what asks for a fresh proof of who has no second factor (R15).
 * @throws InvalidInputError for a wrong one; LimitReachedError after ten in an hour; NotAllowedError
 */
export async function givePassword(ctx: ActorContext, input: z.input<typeof GivePassword>): Promise<GoneOn> {
  const { password, ...from } = parse(GivePassword, input);
  const principal = await requireSelf(ctx, ctx.read);
  const own = await ownSession(ctx, ctx.read);
  await countTries(ctx, [passwordAgain(principal)]);
  const login = await ctx.read.signIn.login(principal);
  if (!own || !(await ctx.passwords.matches(password, login?.passwordHash))) {
    throw new InvalidInputError('password', 'WRONG');
  }
  return ctx.transaction(async (tx) => {
    await forgetTries(ctx, tx, [passwordAgain(principal)]);
    const secret = await goOn(ctx, tx, own, { provedAt: ctx.clock.now(), from });
    return secret === undefined ? {} : { secret };
  });
}
