import { ConflictError, NotFoundError } from '../../errors';
import type { AccessRequest } from '../../ports/stores/access-request-store';
import type { Writes } from '../../ports/stores/stores';
import { mayGive, type DelegationRefusal, type Wanted } from '../delegation';
import type { Facts } from '../facts';

const DAY = 86_400_000;

/** A key that is asked for, as it would be given now. */
export function wantedBy(
  { key, service }: Pick<AccessRequest, 'key' | 'service'>,
  days: number | undefined,
  now: number,
): Wanted {
  return {
    key,
    ...(service === undefined ? {} : { service }),
    ...(days === undefined ? {} : { expiresAt: now + days * DAY }),
  };
}

/** Why somebody may not answer a request: only who could give it may, be it for a shorter time (R6). */
export function mayAnswer(facts: Facts, request: AccessRequest, now: number): DelegationRefusal | undefined {
  const grant = wantedBy(request, request.days, now);
  const refusal = mayGive(facts, { subject: request.subject, grant, now });
  return refusal === 'NOT_AS_LONG' ? undefined : refusal;
}

/** Whether a request still waits. */
export function isOpen({ state, expiresAt }: AccessRequest, now: number): boolean {
  return state === 'pending' && expiresAt > now;
}

/** A request of this account; one of another isn't there (R3).
 * @throws NotFoundError */
export async function findRequest(tx: Writes, account: string, id: string): Promise<AccessRequest> {
  const request = await tx.accessRequests.request(id);
  if (request?.account !== account) throw new NotFoundError('request');
  return request;
}

/** A request is answered once, and in time.
 * @throws ConflictError */
export function requireOpen(request: AccessRequest, now: number): void {
  if (request.state !== 'pending') throw new ConflictError('request', 'ANSWERED', { state: request.state });
  if (!isOpen(request, now)) throw new ConflictError('request', 'EXPIRED');
}
