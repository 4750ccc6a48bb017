import { requireFresh } from '../access/require-fresh';
import type { ActorContext } from '../ports/context';
import { requireUser } from './signed-in';

const LIFE_MS = 10 * 60_000;

/** What proves, in the session of one's other login, that one is signed in to this one too: once, for ten minutes (R19).
 * @throws NotAllowedError, NotFreshError */
export async function offerMerge(ctx: ActorContext, _input: Record<string, never>): Promise<string> {
  const token = ctx.ids.token();
  const expiresAt = ctx.clock.now() + LIFE_MS;
  await ctx.transaction(async (tx) => {
    const { id } = await requireUser(ctx, tx);
    await requireFresh(ctx, 'credentials');
    const hash = ctx.hasher.hash('merge', token);
    const link = { hash, purpose: 'merge' as const, payload: JSON.stringify({ user: id }), used: false };
    await tx.chats.addOneTimeLink({ ...link, asker: '', expiresAt });
  });
  return token;
}
