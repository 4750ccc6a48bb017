import { z } from 'zod';
import { parse } from '../access/parse';
import type { Principal } from '../access/principal';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, InvalidInputError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import { dropFactor, sealFactor, useCode } from './factor';
import { requireReplacedHere } from './factor-reset/replacing';
import { needsStaff } from './factor-reset/vouchers';
import type { GoneOn } from './give-code';
import { goOn } from './go-on';
import { changeOwn, requireSelf } from './own-session';
import { newRecoveryCodes, type RecoveryCodes } from './recovery-codes';
import { keptAs } from './session';
import { FromInput } from './sign-in';
import { mustHave } from './standing';
import { tellSignIn } from './tell-sign-in';
import { byPrincipal, countTries, forgetTries } from './tries';
import { knownOf } from './who-signs-in';

/** How long a secret that was shown waits for its first code. */
const PENDING_MS = 10 * 60_000;

/** A second factor to be set up: both are shown once, to its person alone. */
export interface FactorOffer {
  readonly secret: string;
  /** What the picture for an authenticator says. */
  readonly uri: string;
}

const Offer = z.strictObject({ issuer: z.string().min(1).max(100) });

/**
 * Makes the secret of a second factor; it counts once a code of it was given, within ten minutes.
 * @throws ConflictError for who has one, and where a lost one is being replaced in another session; NotFreshError, NotAllowedError
 */
export async function startFactor(ctx: ActorContext, input: z.input<typeof Offer>): Promise<FactorOffer> {
  const { issuer } = parse(Offer, input);
  const secret = ctx.oneTimeCodes.secret();
  return changeOwn(ctx, async (own) => {
    const { tx, principal } = own;
    await requireReplacedHere(ctx, own);
    await requireFresh(ctx, 'credentials');
    await requireNone(tx, principal);
    await dropFactor(tx, principal);
    const secretId = await sealFactor(ctx, tx, principal, secret);
    const beganAt = ctx.clock.now();
    await tx.signIn.putFactor({ principal, secretId, state: 'pending', lastStep: 0, beganAt, codeSalt: '' });
    const account = (await knownOf(tx, principal))?.addresses[0] ?? principal;
    return { secret, uri: ctx.oneTimeCodes.uri(secret, { issuer, account }) };
  });
}

const Confirm = z.strictObject({ code: z.string().max(40), ...FromInput });

/** What confirming answers: recovery codes, shown this once, and the cookie's next secret. */
export type FactorConfirmed = GoneOn & RecoveryCodes;

/**
 * The first code of a second factor: from now on it counts, and this code is used. Other sessions of the person go on until
 * they are asked for a code.
 * @throws InvalidInputError for a code that is wrong or came too late; ConflictError where a lost one is being replaced in another
 * session; LimitReachedError after ten in an hour; NotAllowedError
 */
export async function confirmFactor(
  ctx: ActorContext,
  input: z.input<typeof Confirm>,
): Promise<FactorConfirmed> {
  const { code: typed, ...from } = parse(Confirm, input);
  const principal = await requireSelf(ctx, ctx.read);
  await countTries(ctx, [byPrincipal(principal)]);
  const made = await newRecoveryCodes(ctx);
  return changeOwn(ctx, async (own) => {
    const { tx, session, record } = own;
    const reset = await requireReplacedHere(ctx, own);
    const factor = await tx.signIn.factor(principal);
    if (factor?.state !== 'pending') throw new ConflictError('factor', 'NOT_STARTED');
    if (ctx.clock.now() - factor.beganAt >= PENDING_MS) throw new InvalidInputError('code', 'ENDED');
    await useCode(ctx, tx, typed.replace(/[\s-]/g, ''));
    await forgetTries(ctx, tx, [byPrincipal(principal)]);
    await tx.signIn.activateFactor(principal, made.salt);
    await tx.signIn.setRecoveryCodes(principal, made.hashes);
    if (reset) await tx.factorResets.set(reset.id, { state: 'done' });
    const secret = await goOn(ctx, tx, session, { factorAt: ctx.clock.now(), from });
    await record('factor.on');
    await tellSignIn(ctx, tx, principal, 'factor.on');
    return { codes: made.codes, ...(secret === undefined ? {} : { secret }) };
  });
}

/** Ends one's second factor, for who gave a code of it just now; other sessions end, and its person is told at every address.
 * @returns the cookie's next secret
 * @throws NotFreshError, NotAllowedError, ConflictError for who has none or must have one */
export async function endFactor(ctx: ActorContext, input: z.input<typeof End>): Promise<GoneOn> {
  const from = parse(End, input);
  return changeOwn(ctx, async ({ tx, principal, session, record }) => {
    await requireFresh(ctx, 'credentials');
    if ((await tx.signIn.factor(principal))?.state !== 'active') throw new ConflictError('factor', 'NONE');
    if (await mustHave(ctx, principal)) throw new ConflictError('factor', 'MUST');
    await dropFactor(tx, principal);
    await tx.signIn.endSessions(principal, keptAs(ctx));
    const secret = await goOn(ctx, tx, session, { factorAt: 0, from });
    await record('factor.off');
    await tellSignIn(ctx, tx, principal, 'factor.off');
    return secret === undefined ? {} : { secret };
  });
}

const End = z.strictObject(FromInput);

/** What one's own second factor is like. */
export interface OwnFactor {
  readonly state: 'none' | 'pending' | 'active';
  readonly recoveryCodes: number;
  /** Once it is lost, only staff vouch for them (R18). */
  readonly needsStaff: boolean;
}

/** Whether one has a second factor, and how many recovery codes are left.
 * @throws NotAllowedError */
export async function readFactor(ctx: ActorContext, _input: Record<string, never>): Promise<OwnFactor> {
  const principal = await requireSelf(ctx, ctx.read);
  const { state = 'none' } = (await ctx.read.signIn.factor(principal)) ?? {};
  return {
    state,
    recoveryCodes: await ctx.read.signIn.recoveryCodes(principal),
    needsStaff: await needsStaff(ctx.read, principal),
  };
}

async function requireNone(tx: Writes, principal: Principal): Promise<void> {
  if ((await tx.signIn.factor(principal))?.state === 'active') throw new ConflictError('factor', 'ACTIVE');
}
