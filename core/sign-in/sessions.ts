import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { requireFresh } from '../access/require-fresh';
import { INSTALLATION } from '../activity/installation';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Session } from '../ports/stores/sign-in-store';
import { ownEntry, ownSession, requireSelf } from './own-session';
import { isOver, keptAs } from './session';

/** A session as its person sees it. */
export type ShownSession = Omit<Session, 'principal' | 'ended'> & { readonly isThis: boolean };

/** One's own sessions that go on, the one seen last first (ASVS 5.0, 7.5.2).
 * @throws NotAllowedError */
export async function listSessions(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<ShownSession[]> {
  const principal = await requireSelf(ctx, ctx.read);
  const now = ctx.clock.now();
  const found = await ctx.read.signIn.sessionsOf(principal, now);
  return found
    .filter((session) => session.way !== 'host' && !isOver(session, now))
    .map(({ principal: _whose, ended: _is, ...session }) => ({
      ...session,
      isThis: session.id === ctx.actor.session?.id,
    }));
}

const EndSession = z.strictObject({ session: Id });

/** Ends one of one's own sessions, for good: nothing that is under way in it brings it back. The one in which one asks may
 * end without a fresh proof.
 * @throws NotFoundError for one that is not one's own or ended before; NotFreshError, NotAllowedError */
export async function endSession(ctx: ActorContext, input: z.input<typeof EndSession>): Promise<void> {
  const { session } = parse(EndSession, input);
  await ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    const principal = await requireSelf(ctx, tx);
    await ownSession(ctx, tx);
    if (session !== ctx.actor.session?.id) await requireFresh(ctx, 'unlink');
    if (!(await tx.signIn.endSession(session, principal))) throw new NotFoundError('session');
    await tx.record(INSTALLATION, ownEntry(ctx, 'session.ended'));
  });
}

/** Ends all of one's own sessions but this one; answers how many.
 * @throws NotFreshError, NotAllowedError */
export async function endOtherSessions(
  ctx: ActorContext,
  _input: Record<string, never>,
): Promise<{ ended: number }> {
  return ctx.transaction(async (tx) => {
    await tx.lock(INSTALLATION);
    const principal = await requireSelf(ctx, tx);
    await ownSession(ctx, tx);
    await requireFresh(ctx, 'unlink');
    const now = ctx.clock.now();
    const live = (await tx.signIn.sessionsOf(principal, now)).filter((session) => !isOver(session, now));
    const ended = live.filter(({ id }) => id !== keptAs(ctx)).length;
    await tx.signIn.endSessions(principal, keptAs(ctx));
    await tx.record(INSTALLATION, { ...ownEntry(ctx, 'sessions.ended'), after: { ended } });
    return { ended };
  });
}

/** Signs out: the session of a cookie ends, whoever it stands for. Knows of nothing where it ended before. */
export async function signOut(
  ctx: Pick<ActorContext, 'hasher' | 'read' | 'transaction'>,
  input: { secret: string },
): Promise<void> {
  const found = await ctx.read.signIn.session(ctx.hasher.hashes('session', input.secret));
  if (!found || found.ended) return;
  await ctx.transaction((tx) => tx.signIn.endSession(found.id, found.principal));
}
