import { NotFoundError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { AccessRequest } from '../../ports/stores/access-request-store';
import type { Principal } from '../principal';
import { changeAccount, type Ending } from '../change';
import { parse } from '../parse';
import { refuseRepeat } from '../refuse-repeat';
import { findRequest, requireOpen } from './judge-request';
import { RequestInput } from './refuse-access-request';

/** Takes one's own request back; anybody else's isn't there.
 * @throws NotFoundError, ConflictError for one that was answered or has run out */
export async function withdrawAccessRequest(ctx: ActorContext, input: RequestInput): Promise<AccessRequest> {
  const { account, request: id } = parse(RequestInput, input);
  return changeAccount(ctx, account, async (change) => {
    const request = await findRequest(change.tx, account, id);
    if (request.principal !== ctx.actor.principal) throw new NotFoundError('request');
    requireOpen(request, change.now);
    await refuseRepeat(ctx, change.tx, 'withdrawAccessRequest');
    return withdraw(change, request, ctx.actor.principal);
  });
}

/** Ends what somebody asked for and nobody answered: they are gone, or no longer who asked (R6, R19). */
export async function withdrawRequests(
  ctx: ActorContext,
  change: Ending,
  principal: Principal,
): Promise<readonly AccessRequest[]> {
  const waiting = await change.tx.accessRequests.pendingOf(change.account, principal);
  for (const request of waiting) await withdraw(change, request, ctx.actor.principal);
  return waiting;
}

async function withdraw(
  { tx, now, record }: Ending,
  request: AccessRequest,
  by: Principal,
): Promise<AccessRequest> {
  await tx.accessRequests.answer(request.id, { state: 'withdrawn', by, at: now });
  await record('request.withdrawn', { subject: `request:${request.id}`, before: { key: request.key } });
  return { ...request, state: 'withdrawn', answeredBy: by, answeredAt: now };
}
