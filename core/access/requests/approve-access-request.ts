import { z } from 'zod';
import { InvalidInputError } from '../../errors';
import { tellAsker } from '../../notices/tell-answerers';
import type { ActorContext } from '../../ports/context';
import type { AccessRequest } from '../../ports/stores/access-request-store';
import { changeAccount, type Change } from '../change';
import type { Wanted } from '../delegation';
import { requireGivable, storeGrant } from '../give-permission';
import { Id } from '../inputs';
import { parse } from '../parse';
import { refuseRepeat } from '../refuse-repeat';
import { requireFresh } from '../require-fresh';
import { findRequest, requireOpen, wantedBy } from './judge-request';

/** Which request, and for how many days where that shall be fewer than were asked for. */
export const ApproveAccessRequest = z.strictObject({
  account: Id,
  request: Id,
  days: z.number().int().min(1).max(3_650).optional(),
});
/** The same, as callers write it. */
export type ApproveAccessRequest = z.infer<typeof ApproveAccessRequest>;

/**
 * Gives what was asked for, from now on and for as long as was asked, or shorter: a grant like any other (R6, R15). A grant of it
 * that ends later stays as it is.
 * @throws NotAllowedError, NotFreshError, NotFoundError, InvalidInputError for a longer time; ConflictError for one that was
 * answered or has run out
 */
export async function approveAccessRequest(
  ctx: ActorContext,
  input: ApproveAccessRequest,
): Promise<AccessRequest> {
  const { account, request: id, days: shorter } = parse(ApproveAccessRequest, input);
  return changeAccount(ctx, account, async (change) => {
    const { tx, now, record } = change;
    const request = await findRequest(tx, account, id);
    const days = shorter ?? request.days;
    const grant = wantedBy(request, days, now);
    const given = { account, subject: request.subject, ...grant };
    await requireGivable(change, given);
    requireOpen(request, now);
    if (shorter !== undefined && shorter > (request.days ?? Infinity)) {
      throw new InvalidInputError('days', 'LONGER');
    }
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'approveAccessRequest');
    if (!(await lastsAsLong(change, request, grant))) await storeGrant(ctx, change, given);
    const answer = { state: 'approved', by: ctx.actor.principal, at: now } as const;
    await tx.accessRequests.answer(id, answer);
    await tellAsker(ctx, tx, id);
    await record('request.approved', {
      subject: `request:${id}`,
      after: { ...grant, to: `${request.subject.kind}:${request.subject.id}` },
    });
    return { ...request, state: answer.state, answeredBy: answer.by, answeredAt: now };
  });
}

async function lastsAsLong({ tx }: Change, { subject }: AccessRequest, grant: Wanted): Promise<boolean> {
  const there = (await tx.access.grantsOf(subject)).find(
    ({ key, service }) => key === grant.key && service === grant.service,
  );
  return there !== undefined && (there.expiresAt ?? Infinity) >= (grant.expiresAt ?? Infinity);
}
