import type { Request } from 'express';
import { InvalidInputError, requireStill, type Actor, type Core } from '../../core/index';
import type { Operation } from './operation';

/** An answer as it is sent. */
export interface Sent {
  readonly status: number;
  readonly text: string;
}

const KEY = /^[\x21-\x7e]{1,128}$/;

/** The key by which a request may come twice; only what changes something by a post takes one.
 * @throws InvalidInputError */
export function keyOf({ method, isQuestion }: Operation, req: Request): string | undefined {
  const key = req.get('Idempotency-Key');
  if (key === undefined || method !== 'post' || isQuestion) return undefined;
  if (!KEY.test(key)) throw new InvalidInputError('Idempotency-Key', 'FORM');
  return key;
}

/** The name of a request: one sender's key says nothing about another's. */
export function nameOf({ id }: Operation, { principal, by }: Actor, key: string): string {
  return JSON.stringify([by ?? '', principal, id, key]);
}

/** Does it once: whoever sends the same again, also at the same time, gets the answer that is there, or must wait for it. Who may
 * no longer do it is refused.
 * @throws ConflictError */
export async function once(
  core: Core,
  claim: { name: string; said: string },
  work: () => Promise<{ sent: Sent; kept: string }>,
): Promise<{ sent: Sent; isAgain: boolean }> {
  const open = core.open();
  const known = await open.claimRequest(claim);
  if (known) {
    await requireStill(work);
    return { sent: { status: known.status, text: known.answer }, isAgain: true };
  }
  try {
    const { sent, kept } = await work();
    await open.keepAnswer({ ...claim, status: sent.status, answer: kept });
    return { sent, isAgain: false };
  } catch (error) {
    // One that can't be dropped is free again by itself; what went wrong first is what counts.
    await open.dropRequest(claim).catch(() => undefined);
    throw error;
  }
}
