import { z } from 'zod';
import { changeInstallation } from '../access/change-installation';
import { actorOf } from '../access/change';
import { Instant } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { INSTALLATION } from '../activity/installation';
import { ConflictError, InvalidInputError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Token } from '../ports/stores/token-store';
import type { Writes } from '../ports/stores/stores';
import { requireNoMore } from './judge-token';
import { SCOPES } from './scopes';
import { newSecret, TOKEN_PURPOSE } from './token-secret';

/** What logs call the token, what it is for, and when it ends; absent: not by itself. */
export const IssueToken = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
  expiresAt: Instant.optional(),
});
/** The same, as callers write it. */
export type IssueToken = z.infer<typeof IssueToken>;

/** A token with its secret, which is shown this once and never again. */
export interface IssuedToken extends Token {
  secret: string;
}

/** These speak in logs for what is no row of ours. */
const RESERVED: ReadonlySet<string> = new Set(['bootstrap', 'cli']);

/**
 * Makes a token of the API, by staff who may, or by a token that holds all of it itself (R6). What is kept of its secret is a
 * keyed hash.
 * @throws NotAllowedError, NotFreshError, InvalidInputError; ConflictError for a name that was ever given
 */
export async function issueToken(ctx: ActorContext, input: IssueToken): Promise<IssuedToken> {
  const { name, scopes, expiresAt = 0 } = parse(IssueToken, input);
  return changeInstallation(ctx, 'tokens', async (tx) => {
    const now = ctx.clock.now();
    if (expiresAt !== 0 && expiresAt <= now) throw new InvalidInputError('expiresAt', 'PAST');
    await requireNoMore(ctx, tx, { scopes, expiresAt });
    await requireFresh(ctx, 'credentials');
    await refuseRepeat(ctx, tx, 'issueToken');
    if (RESERVED.has(name) || (await tx.tokens.named(name))) throw new ConflictError('token', 'NAME_TAKEN');
    const token: Token = {
      ...{ id: ctx.ids.next(), name, scopes: [...new Set(scopes)].sort(), expiresAt },
      ...{ createdBy: ctx.actor.principal, createdAt: now, revokedAt: 0, usedOn: 0 },
    };
    await tx.tokens.add(token);
    const secret = await giveSecret(ctx, tx, token.id);
    const after = { scopes: token.scopes, ...(expiresAt === 0 ? {} : { expiresAt }) };
    await tx.record(INSTALLATION, {
      ...{ action: 'token.issued', ...actorOf(ctx), subject: `service:${name}`, after },
    });
    return { ...token, secret };
  });
}

/** Gives a token a further secret. */
export async function giveSecret({ ids, hasher }: ActorContext, tx: Writes, token: string): Promise<string> {
  const secret = newSecret(ids);
  await tx.tokens.addSecret(token, hasher.hash(TOKEN_PURPOSE, secret));
  return secret;
}
