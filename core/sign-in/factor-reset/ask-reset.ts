import { ConflictError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { FactorReset } from '../../ports/stores/factor-reset-store';
import { changeOwn, requireSelf, type Own } from '../own-session';
import { countTries } from '../tries';
import { tellReset, tellVouchers } from './tell-reset';
import { ASKED_FOR_MS, isUnderWay, LOCKED_MS } from './under-way';

/** What somebody sees of their own reset. */
export type OwnReset = Pick<FactorReset, 'id' | 'state' | 'askedAt' | 'opensAt' | 'endsAt'>;

const HOUR = 3_600_000;

/**
 * Somebody whose second factor is lost, with no recovery code left, asks for another; their password was right. Nothing changes
 * by it: every address on file is told and can stop it, somebody has to vouch, and some hours have to pass (R18). Asked for
 * again, it is the same.
 * @throws ConflictError without a second factor, and for 72 hours after somebody stopped one; LimitReachedError, NotAllowedError
 */
export async function askFactorReset(ctx: ActorContext, _input: Record<string, never>): Promise<OwnReset> {
  const principal = await requireSelf(ctx, ctx.read);
  await countTries(ctx, [{ name: `factor-reset:${principal}`, most: 5, inMs: 24 * HOUR }]);
  return changeOwn(ctx, async (own) => {
    const now = ctx.clock.now();
    const newest = await own.tx.factorResets.newestOf(principal);
    if (newest && isUnderWay(newest, now)) return newest;
    if (newest && now < newest.stoppedAt + LOCKED_MS) throw new ConflictError('factor_reset', 'LOCKED');
    if ((await own.tx.signIn.factor(principal))?.state !== 'active') {
      throw new ConflictError('factor', 'NONE');
    }
    return ask(ctx, own, now);
  });
}

async function ask(ctx: ActorContext, { tx, principal, record }: Own, askedAt: number): Promise<FactorReset> {
  const reset: FactorReset = {
    ...{ id: ctx.ids.next(), principal, state: 'asked', askedAt, endsAt: askedAt + ASKED_FOR_MS },
    ...{ opensAt: 0, stoppedAt: 0, reason: '', session: '' },
  };
  await tx.factorResets.add(reset);
  await record('factor.lost', { after: { reset: reset.id } });
  await tellReset(ctx, tx, reset, 'asked');
  await tellVouchers(ctx, tx, reset);
  return reset;
}

/** What came of it, for whoever asked; undefined where nothing is under way and nothing has to be set up anew.
 * @throws NotAllowedError */
export async function readFactorReset(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<OwnReset | undefined> {
  const principal = await requireSelf(ctx, ctx.read);
  const newest = await ctx.read.factorResets.newestOf(principal);
  if (!newest) return undefined;
  return newest.state === 'replacing' || isUnderWay(newest, ctx.clock.now()) ? newest : undefined;
}
