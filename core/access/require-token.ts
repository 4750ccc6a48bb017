import { NotAuthenticatedError } from '../errors';
import type { Actor } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { isLive } from '../tokens/is-live';

/** A request is over by then. */
const REQUEST_MS = 1_000;

/** Whoever acts by a token does so while that lives (R7): read with the request that only looks, and again in every change.
 * @throws NotAuthenticatedError */
export async function requireToken(
  { token: id, tokenReadAt }: Actor,
  read: Reads | Writes,
  now: number,
): Promise<void> {
  if (id === undefined) return;
  const isChange = 'hold' in read.access;
  if (!isChange && tokenReadAt !== undefined && now - tokenReadAt < REQUEST_MS) return;
  const token = await read.tokens.token(id);
  if (!token || !isLive(token, now)) throw new NotAuthenticatedError();
}
