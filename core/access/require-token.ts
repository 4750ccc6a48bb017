import { NotAuthenticatedError } from '../errors';
import type { Actor } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { isLive } from '../tokens/is-live';

/** A request asks its first question long before. */
const REQUEST_MS = 1_000;

/** Whoever acts by a token does so while that lives (R7): it is read for each question, and again in every change. The reading
 * that let a request in counts for its first question, and once.
 * @throws NotAuthenticatedError */
export async function requireToken(
  { token: id, tokenReading }: Actor,
  read: Reads | Writes,
  now: number,
): Promise<void> {
  if (id === undefined) return;
  const isChange = 'hold' in read.access;
  if (!isChange && takesUp(tokenReading, now)) return;
  const token = await read.tokens.token(id);
  if (!token || !isLive(token, now)) throw new NotAuthenticatedError();
}

function takesUp(reading: Actor['tokenReading'], now: number): boolean {
  if (!reading || reading.isSpent || now - reading.at >= REQUEST_MS) return false;
  reading.isSpent = true;
  return true;
}
