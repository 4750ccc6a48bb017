import { NotAllowedError, NotFoundError } from '../errors';
import { partsOf } from '../access/principal';
import type { ActorContext } from '../ports/context';
import type { Token } from '../ports/stores/token-store';
import type { Writes } from '../ports/stores/stores';

/** A token makes, changes and ends none that can do more, or lives longer, than it does itself (R6).
 * @throws NotAllowedError */
export async function requireNoMore(
  { actor }: ActorContext,
  tx: Writes,
  { scopes, expiresAt }: Pick<Token, 'scopes' | 'expiresAt'>,
): Promise<void> {
  if (partsOf(actor.principal).kind !== 'service') return;
  if (scopes.some((scope) => !(actor.scopes ?? []).includes(scope))) throw new NotAllowedError('NOT_HELD');
  const own = actor.token === undefined ? undefined : await tx.tokens.token(actor.token);
  const end = own?.expiresAt ?? 0;
  if (end !== 0 && (expiresAt === 0 || expiresAt > end)) throw new NotAllowedError('NOT_AS_LONG');
}

/** A token that was not revoked.
 * @throws NotFoundError */
export async function findToken(tx: Writes, id: string): Promise<Token> {
  const token = await tx.tokens.token(id);
  if (!token || token.revokedAt !== 0) throw new NotFoundError('token');
  return token;
}
