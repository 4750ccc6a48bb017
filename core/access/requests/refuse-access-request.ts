import { z } from 'zod';
import { NotAllowedError } from '../../errors';
import { tellAsker } from '../../notices/tell-answerers';
import type { ActorContext } from '../../ports/context';
import type { AccessRequest } from '../../ports/stores/access-request-store';
import { changeAccount } from '../change';
import { Id, linesOrNone } from '../inputs';
import { parse } from '../parse';
import { refuseRepeat } from '../refuse-repeat';
import { findRequest, mayAnswer, requireOpen } from './judge-request';

/** Which request of which account. */
export const RequestInput = z.strictObject({ account: Id, request: Id });
/** The same, as callers write it. */
export type RequestInput = z.infer<typeof RequestInput>;

/** Which request, and why it is refused, where that is said. */
export const RefuseAccessRequest = RequestInput.extend({ reason: linesOrNone(1_000).default('') });
/** The same, as callers write it. */
export type RefuseAccessRequest = z.input<typeof RefuseAccessRequest>;

/** Says no, as only somebody may who could say yes (R6); whoever asked is told, with the reason.
 * @throws NotAllowedError, NotFoundError, ConflictError for one that was answered or has run out */
export async function refuseAccessRequest(
  ctx: ActorContext,
  input: RefuseAccessRequest,
): Promise<AccessRequest> {
  const { account, request: id, reason } = parse(RefuseAccessRequest, input);
  return changeAccount(ctx, account, async ({ tx, now, facts, record }) => {
    const request = await findRequest(tx, account, id);
    const refusal = facts && mayAnswer(facts, request, now);
    if (refusal) throw new NotAllowedError(refusal, { key: request.key, account });
    requireOpen(request, now);
    await refuseRepeat(ctx, tx, 'refuseAccessRequest');
    const answer = { state: 'refused', by: ctx.actor.principal, at: now } as const;
    const said = reason === '' ? {} : { reason };
    await tx.accessRequests.answer(id, { ...answer, ...said });
    await tellAsker(ctx, tx, id);
    await record('request.refused', { subject: `request:${id}`, after: { key: request.key } });
    return {
      ...{ ...request, state: answer.state, answeredBy: answer.by, answeredAt: now },
      ...(reason === '' ? {} : { answerReason: reason }),
    };
  });
}
