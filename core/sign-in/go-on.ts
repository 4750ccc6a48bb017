import { NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Session } from '../ports/stores/sign-in-store';
import type { Writes } from '../ports/stores/stores';
import { beginSession, keptAs, newSession, type From } from './session';

/** What was proved in a session. */
export interface Proved {
  readonly provedAt?: number;
  readonly factorAt?: number;
}

/**
 * Goes on in a session that is worth more now: a session of ours gets another secret, so that who knew the one before has
 * nothing (ASVS 5.0, 7.2.4); of one of the host's it is noted.
 * @returns the secret for the cookie; undefined for a session of the host's
 * @throws NotAllowedError where it ended meanwhile, which nothing undoes
 */
export async function goOn(
  ctx: ActorContext,
  tx: Writes,
  own: Session | undefined,
  { from, ...proved }: Proved & { from: From },
): Promise<string | undefined> {
  const { principal, session } = ctx.actor;
  if (!own) {
    const id = session?.way === 'host' ? keptAs(ctx) : undefined;
    if (id === undefined) throw new NotAllowedError('SESSION_ENDED');
    const begun = { principal, way: 'host', provedAt: 0, from, ...proved } as const;
    await tx.signIn.noteFactor(newSession(ctx, id, begun));
    return undefined;
  }
  if (!(await tx.signIn.endSession(own.id, principal))) throw new NotAllowedError('SESSION_ENDED');
  const { way, provedAt, factorAt, looksOn } = own;
  return beginSession(ctx, tx, {
    ...{ principal, way, provedAt, factorAt, ...(looksOn && { looksOn }), ...proved },
    ...{ from, after: own },
  });
}
