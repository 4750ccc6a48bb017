import { z } from 'zod';
import { parse } from '../access/parse';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, InvalidInputError } from '../errors';
import type { ActorContext, Context } from '../ports/context';
import { limitsOf, type GoneOn } from './give-code';
import { goOn } from './go-on';
import { changeOwn, requireSelf } from './own-session';
import { FromInput } from './sign-in';
import { tellSignIn } from './tell-sign-in';
import { countTries, forgetTries } from './tries';

const HOW_MANY = 10;

/** 50 bits each, in letters and digits that nobody mixes up. */
const LETTERS = 10;

/** Codes that stand in for a second factor, each once; shown when they are made and never again. */
export interface RecoveryCodes {
  readonly codes: readonly string[];
}

/** New codes with their hashes: slow ones, under one salt, so that a code is found by one of them. */
export async function newRecoveryCodes({
  ids,
  passwords,
}: Pick<Context, 'ids' | 'passwords'>): Promise<RecoveryCodes & { hashes: string[]; salt: string }> {
  const salt = passwords.salt();
  const codes = Array.from({ length: HOW_MANY }, () => ids.invite().slice(-LETTERS));
  const hashes = await Promise.all(codes.map((code) => passwords.hash(code, salt)));
  return { codes, hashes, salt };
}

/** Makes ten new recovery codes; those there were are none any more.
 * @throws NotFreshError, NotAllowedError, ConflictError without a second factor */
export async function renewRecoveryCodes(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<RecoveryCodes> {
  const who = await requireSelf(ctx, ctx.read);
  // Judged before the slow hashes, and again once nothing can change.
  await requireFresh(ctx, 'credentials');
  if ((await ctx.read.signIn.factor(who))?.state !== 'active') throw new ConflictError('factor', 'NONE');
  const made = await newRecoveryCodes(ctx);
  return changeOwn(ctx, async ({ tx, principal, record }) => {
    await requireFresh(ctx, 'credentials');
    if ((await tx.signIn.factor(principal))?.state !== 'active') throw new ConflictError('factor', 'NONE');
    await tx.signIn.activateFactor(principal, made.salt);
    await tx.signIn.setRecoveryCodes(principal, made.hashes);
    await record('factor.codes');
    await tellSignIn(ctx, tx, principal, 'factor.codes');
    return { codes: made.codes };
  });
}

const GiveRecovery = z.strictObject({ code: z.string().max(60), ...FromInput });

/**
 * Proves a session by a recovery code instead of the second factor's; it is used up, and its person is told.
 * @returns how many are left, and the cookie's next secret
 * @throws InvalidInputError for a wrong or used one; LimitReachedError, over all factors; NotAllowedError
 */
export async function giveRecoveryCode(
  ctx: ActorContext,
  input: z.input<typeof GiveRecovery>,
): Promise<GoneOn & { left: number }> {
  const { code: typed, ...from } = parse(GiveRecovery, input);
  const principal = await requireSelf(ctx, ctx.read);
  await countTries(ctx, limitsOf(ctx, principal), (tx) => tx.signIn.countFailure(principal, 'code'));
  const factor = await ctx.read.signIn.factor(principal);
  const code = typed.toLowerCase().replace(/[\s-]/g, '');
  const hash = await ctx.passwords.hash(code, factor?.codeSalt || ctx.passwords.salt());
  return changeOwn(ctx, async ({ tx, session, record }) => {
    if (!(await tx.signIn.useRecoveryCode(principal, hash))) throw new InvalidInputError('code', 'WRONG');
    await forgetTries(ctx, tx, limitsOf(ctx, principal));
    await tx.signIn.clearFailures(principal, 'code');
    const secret = await goOn(ctx, tx, session, { factorAt: ctx.clock.now(), from });
    const left = await tx.signIn.recoveryCodes(principal);
    await record('factor.recovered', { after: { left } });
    await tellSignIn(ctx, tx, principal, 'factor.recovered');
    return { left, ...(secret === undefined ? {} : { secret }) };
  });
}
