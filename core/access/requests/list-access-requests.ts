import { z } from 'zod';
import type { ActorContext } from '../../ports/context';
import { REQUEST_STATES, type AccessRequest } from '../../ports/stores/access-request-store';
import { snapshotOf } from '../authorize';
import { fit, Id } from '../inputs';
import { walk, type Page } from '../page';
import { parse } from '../parse';
import { isOperator, requireAuditor } from '../staff';
import { isOpen, mayAnswer } from './judge-request';

/** Which account’s requests, in which state, one’s own alone, and where the page begins. */
export const ListAccessRequests = z.strictObject({
  account: Id,
  state: z.enum(REQUEST_STATES).optional(),
  own: z.literal(true).optional(),
  after: fit(64).default(''),
  limit: z.number().int().min(1).max(100).default(50),
});
/** The same, as callers write it. */
export type ListAccessRequests = z.input<typeof ListAccessRequests>;

/** Requests, newest first: one's own, and those that one could answer (R6); all of them for staff. Asked for pending ones, it
 * has those alone that can still be answered.
 * @throws NotAllowedError, NotFoundError */
export async function listAccessRequests(
  ctx: ActorContext,
  input: ListAccessRequests,
): Promise<Page<AccessRequest>> {
  const { account, state, own, after, limit } = parse(ListAccessRequests, input);
  const sees = await sightOf(ctx, account);
  const now = ctx.clock.now();
  return walk({
    ...{ after, limit, idOf: ({ id }: AccessRequest) => id },
    accept: async (request) =>
      (!own || request.principal === ctx.actor.principal) &&
      (state !== 'pending' || isOpen(request, now)) &&
      (await sees(request)),
    chunk: (before, size) =>
      ctx.read.accessRequests.page(account, {
        before,
        limit: size,
        ...(state === undefined ? {} : { state }),
      }),
  });
}

type Sees = (request: AccessRequest) => boolean | Promise<boolean>;

/** What answering somebody's hangs on is read when the first comes: mostly there is none, and it is much on a large account. */
async function sightOf(ctx: ActorContext, account: string): Promise<Sees> {
  const { principal, login } = ctx.actor;
  if (isOperator(principal)) {
    await requireAuditor(ctx, account);
    return () => true;
  }
  await snapshotOf(ctx, account);
  let mine: ReturnType<typeof ctx.read.access.facts> | undefined;
  return async (request) => {
    if (request.principal === principal) return true;
    const loaded = await (mine ??= ctx.read.access.facts({ principal, account, login }));
    return (
      loaded !== undefined &&
      mayAnswer(loaded.facts, request, ctx.clock.fromDatabase(loaded.now)) === undefined
    );
  };
}
