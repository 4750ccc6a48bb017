import { ConflictError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { FactorReset } from '../../ports/stores/factor-reset-store';
import type { Session } from '../../ports/stores/sign-in-store';
import type { Own } from '../own-session';
import { hostSessionIds } from '../session';

/** What the session in which somebody acts is called however often it is proved anew; the newest name first. */
export function namesOfSession(ctx: ActorContext, own: Session | undefined): readonly string[] {
  const { session, principal } = ctx.actor;
  if (own) return [own.family];
  return session?.way === 'host' ? hostSessionIds(ctx, principal, session.id) : [];
}

/** Whether a lost second factor is being replaced in a session of these names, within the hour of its link. */
export function isReplacedIn(
  { state, session, endsAt }: FactorReset,
  names: readonly string[],
  now: number,
): boolean {
  return state === 'replacing' && session !== '' && names.includes(session) && now < endsAt;
}

/**
 * While a lost second factor is being replaced, another is set up only in the session that opened the mailed link: elsewhere the
 * password is all that was proved.
 * @throws ConflictError in another session, and once the hour is over
 */
export async function requireReplacedHere(
  ctx: ActorContext,
  { tx, principal, session }: Own,
): Promise<FactorReset | undefined> {
  const reset = await tx.factorResets.newestOf(principal);
  if (reset?.state !== 'replacing') return undefined;
  const isHere = isReplacedIn(reset, namesOfSession(ctx, session), ctx.clock.now());
  if (!isHere) throw new ConflictError('factor_reset', 'ELSEWHERE');
  return reset;
}
