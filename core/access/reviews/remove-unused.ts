import { z } from 'zod';
import { ConflictError } from '../../errors';
import { requireLook } from '../../people/list-people';
import type { ActorContext } from '../../ports/context';
import type { StoredGrant, Subject } from '../../ports/stores/access-store';
import type { Review } from '../../ports/stores/review-store';
import { carryOut, planFor } from '../bulk/carry-out';
import { toEnd } from '../bulk/plan';
import { changeAccount, type Change } from '../change';
import { Id } from '../inputs';
import { parse } from '../parse';
import type { Marking } from './mark';
import { markingOf, rowsOf } from './review-rows';

/** Which marked grants go, as they were shown. */
export const RemoveUnused = z.strictObject({ account: Id, grants: z.array(Id).min(1).max(200) });
/** The same, as callers write it. */
export type RemoveUnused = z.infer<typeof RemoveUnused>;

/**
 * Ends exactly these grants, if each of them is still marked as unused, by whoever may take each (R6). For 30 days it can be
 * undone.
 * @throws NotAllowedError, NotFreshError, NotFoundError, HostError; ConflictError when one of them was used, changed or ended
 * since it was shown
 */
export async function removeUnused(ctx: ActorContext, input: RemoveUnused): Promise<Review> {
  const { account, grants: ids } = parse(RemoveUnused, input);
  await requireLook(ctx, account);
  await ctx.uses.flush();
  const marking = await markingOf(ctx, account);
  return changeAccount(ctx, account, async (change) => {
    const { tx, now } = change;
    const grants = await requireMarked(change, marking, ids);
    const subjects = [...new Map(grants.map(({ subject }) => [nameOf(subject), subject])).values()];
    const isOne = ({ id }: StoredGrant) => ids.includes(id);
    const planned = await planFor(tx, { account, subjects, now }, (target) => toEnd(target, isOne));
    await carryOut(ctx, change, planned, { action: 'review.removed', as: 'grants' });
    const review = { id: ctx.ids.next(), account, removedBy: ctx.actor.principal, removedAt: now, grants };
    await tx.reviews.addReview(review);
    return review;
  });
}

async function requireMarked(
  { tx, account, now }: Change,
  marking: Marking,
  ids: readonly string[],
): Promise<StoredGrant[]> {
  const grants = await tx.reviews.grants(account, ids);
  const rows = await rowsOf(tx, account, { grants, marking: { ...marking, now } });
  const marked = rows.filter(({ unused }) => unused).map(({ grant }) => grant);
  if (marked.length < new Set(ids).size) throw new ConflictError('review', 'CHANGED');
  return marked;
}

function nameOf({ kind, id }: Subject): string {
  return `${kind}:${id}`;
}
