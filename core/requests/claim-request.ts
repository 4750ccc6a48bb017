import { idOfRequest } from '../access/request-id';
import { ConflictError } from '../errors';
import type { Context } from '../ports/context';
import type { KnownRequest } from '../ports/stores/request-store';
import type { Writes } from '../ports/stores/stores';

/** A request by its sender's key, and what it said. */
export interface Claim {
  /** Who sent it and for what, and the key they gave it. */
  name: string;
  said: string;
}

/** What was answered before; undefined: this one is to be worked on. */
export type Known = { status: number; answer: string } | undefined;

const DAY = 86_400_000;
/** So long nobody works on a request: whoever did was killed. */
const DEAD_MS = 60_000;

/** The id of a request, which use cases know it by too; a secret that is rotated meanwhile changes nothing about it. */
export function requestIdOf({ name }: Pick<Claim, 'name'>): string {
  return idOfRequest('request', name);
}

/**
 * Claims a request for whoever came first with its key, for a day. What was taken over from somebody who was killed is still
 * done once: its use case knows the id.
 * @throws ConflictError for a key of another request, for one that is being worked on, and where the answer is gone
 */
export async function claimRequest(ctx: Context, claim: Claim): Promise<Known> {
  const now = ctx.clock.now();
  const wanted: KnownRequest = {
    ...{ id: requestIdOf(claim), fingerprint: ctx.hasher.hash('request-body', claim.said) },
    ...{ status: 0, sealed: '', claimedAt: now, expiresAt: now + DAY },
  };
  return ctx.transaction(async (tx) => {
    if (await tx.requests.claim(wanted)) return undefined;
    const known = await tx.requests.request(wanted.id);
    if (known && !isSame(ctx, known, claim)) throw new ConflictError('request', 'KEY_REUSED');
    if (known && isFree(known, now) && (await tx.requests.reclaim(known, wanted))) return undefined;
    return answerOf(tx, known);
  });
}

/** Hashes of a secret that was rotated since still count. */
function isSame({ hasher }: Context, { fingerprint }: KnownRequest, { said }: Claim): boolean {
  return hasher.matches('request-body', said, fingerprint);
}

function isFree({ status, claimedAt, expiresAt }: KnownRequest, now: number): boolean {
  return expiresAt <= now || (status === 0 && now - claimedAt > DEAD_MS);
}

async function answerOf(tx: Writes, known: KnownRequest | undefined): Promise<Known> {
  if (!known || known.status === 0) throw new ConflictError('request', 'RUNNING');
  const answer = await tx.unseal(known.sealed);
  if (answer === undefined) throw new ConflictError('request', 'DONE');
  return { status: known.status, answer };
}
