import { NotAuthenticatedError } from '../errors';
import type { Actor } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { isLive } from '../tokens/is-live';

/** Whoever acts by a token does so while that lives (R7).
 * @throws NotAuthenticatedError */
export async function requireToken({ token: id }: Actor, read: Reads | Writes, now: number): Promise<void> {
  if (id === undefined) return;
  const token = await read.tokens.token(id);
  if (!token || !isLive(token, now)) throw new NotAuthenticatedError();
}
