import { z } from 'zod';
import { changeInstallation } from '../access/change-installation';
import { actorOf } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { INSTALLATION } from '../activity/installation';
import type { ActorContext } from '../ports/context';
import type { Token } from '../ports/stores/token-store';
import { findToken, requireNoMore } from './judge-token';

/** Which token ends. */
export const RevokeToken = z.strictObject({ token: Id });
/** The same, as callers write it. */
export type RevokeToken = z.infer<typeof RevokeToken>;

/**
 * Ends a token for good. What it has under way is judged again before it is in, so nothing goes on by it (R7).
 * @throws NotAllowedError, NotFreshError, NotFoundError
 */
export async function revokeToken(ctx: ActorContext, input: RevokeToken): Promise<Token> {
  const { token: id } = parse(RevokeToken, input);
  return changeInstallation(ctx, 'tokens', async (tx) => {
    const token = await findToken(tx, id);
    await requireNoMore(ctx, tx, token);
    await requireFresh(ctx, 'credentials');
    await refuseRepeat(ctx, tx, 'revokeToken');
    const revokedAt = ctx.clock.now();
    await tx.tokens.revoke(id, revokedAt);
    // Changes hold it while they are judged: one that goes on by this token is in before, or finds it gone.
    await tx.access.bump(['catalogue']);
    await tx.record(INSTALLATION, {
      ...{ action: 'token.revoked', ...actorOf(ctx), subject: `service:${token.name}` },
    });
    return { ...token, revokedAt };
  });
}
