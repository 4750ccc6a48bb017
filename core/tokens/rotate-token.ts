import { z } from 'zod';
import { changeInstallation } from '../access/change-installation';
import { actorOf } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { INSTALLATION } from '../activity/installation';
import type { ActorContext } from '../ports/context';
import { giveSecret, type IssuedToken } from './issue-token';
import { findToken, requireNoMore } from './judge-token';

const WEEK_S = 7 * 86_400;

/** Which token gets another secret, and for how many seconds the one it has works beside it. */
export const RotateToken = z.strictObject({
  token: Id,
  overlap: z.number().int().min(0).max(WEEK_S).default(0),
});
/** The same, as callers write it. */
export type RotateToken = z.input<typeof RotateToken>;

/**
 * Gives a token a new secret; the old one ends at once, or after the overlap that a roll-out takes.
 * @throws NotAllowedError, NotFreshError, NotFoundError
 */
export async function rotateToken(ctx: ActorContext, input: RotateToken): Promise<IssuedToken> {
  const { token: id, overlap } = parse(RotateToken, input);
  return changeInstallation(ctx, 'tokens', async (tx) => {
    const token = await findToken(tx, id);
    await requireNoMore(ctx, tx, token);
    await requireFresh(ctx, 'credentials');
    await refuseRepeat(ctx, tx, 'rotateToken');
    await tx.tokens.endSecrets(id, ctx.clock.now() + overlap * 1000);
    const secret = await giveSecret(ctx, tx, id);
    await tx.record(INSTALLATION, {
      ...{ action: 'token.rotated', ...actorOf(ctx), subject: `service:${token.name}`, after: { overlap } },
    });
    return { ...token, secret };
  });
}
