import { z } from 'zod';
import { parse } from '../access/parse';
import type { Principal } from '../access/principal';
import { INSTALLATION } from '../activity/installation';
import { InvalidInputError } from '../errors';
import type { ActorContext } from '../ports/context';
import { useCode } from './factor';
import { goOn } from './go-on';
import { ownEntry, ownSession, requireSelf } from './own-session';
import { FromInput } from './sign-in';
import { byPrincipal, bySession, countTries, forgetTries, MOST_FAILURES, type Limit } from './tries';

const GiveCode = z.strictObject({ code: z.string().max(40), ...FromInput });

/** The secret for the cookie of a session of ours; a session of the host's has none. */
export interface GoneOn {
  readonly secret?: string;
}

/**
 * Proves a session by a code of the second factor: at the sign-in, and again for what asks for a fresh one (R15). Each code
 * counts once, wherever it was given.
 * @throws InvalidInputError for a code that is wrong, old or used; LimitReachedError after ten in an hour, over all sessions;
 * NotAllowedError without a second factor, or in a session that ended
 */
export async function giveCode(ctx: ActorContext, input: z.input<typeof GiveCode>): Promise<GoneOn> {
  const { code: typed, ...from } = parse(GiveCode, input);
  const principal = await requireSelf(ctx, ctx.read);
  const own = await ownSession(ctx, ctx.read);
  const code = typed.replace(/[\s-]/g, '');
  await countTries(ctx, limitsOf(ctx, principal), (tx) => tx.signIn.countFailure(principal, 'code'));
  const login = await ctx.read.signIn.login(principal);
  if (login && login.codeFailures > MOST_FAILURES) throw new InvalidInputError('code', 'WRONG');
  return ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    await useCode(ctx, tx, code);
    await forgetTries(ctx, tx, limitsOf(ctx, principal));
    await tx.signIn.clearFailures(principal, 'code');
    const secret = await goOn(ctx, tx, own, { factorAt: ctx.clock.now(), from });
    await tx.record(INSTALLATION, ownEntry(ctx, 'factor.given'));
    return secret === undefined ? {} : { secret };
  });
}

/** What a code is counted under: its person over all sessions and factors, and its session. */
export function limitsOf({ actor }: ActorContext, principal: Principal): Limit[] {
  return [byPrincipal(principal), bySession(actor.session?.id ?? '')];
}
