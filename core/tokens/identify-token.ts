import { NotAuthenticatedError } from '../errors';
import type { Principal } from '../access/principal';
import type { Context } from '../ports/context';
import { isLive } from './is-live';
import { SCOPES, type Scope } from './scopes';
import { isSecret, TOKEN_PURPOSE } from './token-secret';

/** Whose secret it was. */
export interface Bearer {
  readonly principal: Principal;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** The token's id; the one of the configuration has none, and ends with it. */
  readonly token?: string;
  readonly usedOn?: number;
}

/** The token that a secret belongs to, as of now (R7); one that is wrong, old or revoked is nobody's.
 * @throws NotAuthenticatedError */
export async function identifyToken(
  { hasher, clock, read }: Context,
  secret: string,
  bootstrap: string | undefined,
): Promise<Bearer> {
  if (
    bootstrap !== undefined &&
    hasher.matches(TOKEN_PURPOSE, secret, hasher.hash(TOKEN_PURPOSE, bootstrap))
  ) {
    return { principal: 'service:bootstrap', name: 'bootstrap', scopes: SCOPES };
  }
  if (!isSecret(secret)) throw new NotAuthenticatedError();
  const token = await read.tokens.bySecret(hasher.hashes(TOKEN_PURPOSE, secret), clock.now());
  if (!token || !isLive(token, clock.now())) throw new NotAuthenticatedError();
  const { id, name, scopes, usedOn } = token;
  return { principal: `service:${name}`, name, scopes, token: id, usedOn };
}
