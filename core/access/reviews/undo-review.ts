import { z } from 'zod';
import { ConflictError, NotFoundError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { StoredGrant, Subject } from '../../ports/stores/access-store';
import type { Review } from '../../ports/stores/review-store';
import { carryOut, planFor, type Planned } from '../bulk/carry-out';
import { toAdd, type Plan } from '../bulk/plan';
import { changeAccount, type Change } from '../change';
import { MANAGES } from '../delegation';
import { Id } from '../inputs';
import { parse } from '../parse';
import { UNDO_MS } from './list-reviews';

/** Which removal of which account. */
export const UndoReview = z.strictObject({ account: Id, review: Id });
/** The same, as callers write it. */
export type UndoReview = z.infer<typeof UndoReview>;

/**
 * Gives back what a review removed: anew, by whoever may give all of it now (R6). Nothing comes back for somebody who is gone or
 * holds every key, nor what ended since, is for a service that is gone, or isn't offered.
 * @throws NotAllowedError, NotFreshError, NotFoundError; ConflictError after 30 days, and for what was undone
 */
export async function undoReview(ctx: ActorContext, input: UndoReview): Promise<readonly Plan[]> {
  const { account, review: id } = parse(UndoReview, input);
  return changeAccount(ctx, account, async (change) => {
    const review = await findReview(change, id);
    for (const { subject } of review.grants) change.needs(MANAGES[subject.kind]);
    requireOpen(change, review);
    const planned = await planOf(ctx, change, review);
    const about = { review: id };
    const plans = await carryOut(ctx, change, planned, { action: 'review.undone', as: 'picked', about });
    await change.tx.reviews.setUndone(id, change.now);
    return plans;
  });
}

async function findReview({ tx, account }: Change, id: string): Promise<Review> {
  const review = await tx.reviews.review(id);
  if (review?.account !== account) throw new NotFoundError('review');
  return review;
}

function requireOpen({ now }: Change, { undoneAt, removedAt }: Review): void {
  if (undoneAt !== undefined) throw new ConflictError('review', 'UNDONE');
  if (now - removedAt >= UNDO_MS) throw new ConflictError('review', 'OVER');
}

async function planOf(ctx: ActorContext, change: Change, { grants }: Review): Promise<Planned[]> {
  const { tx, account, now } = change;
  const planned: Planned[] = [];
  for (const [subject, theirs] of bySubject(await possible(ctx, change, grants))) {
    const where = { account, subjects: [subject], now };
    planned.push(...(await planFor(tx, where, (target) => toAdd(target, theirs)).catch(nobody)));
  }
  return planned;
}

/** Who is gone, or was made a master, gets nothing back. */
function nobody(error: unknown): [] {
  if (error instanceof NotFoundError || error instanceof ConflictError) return [];
  throw error;
}

/** What is offered, on services that are there. */
async function possible(
  { actor }: ActorContext,
  { tx, account, facts }: Change,
  grants: readonly StoredGrant[],
): Promise<StoredGrant[]> {
  const own = facts ?? (await tx.access.facts({ principal: actor.principal, account, login: false }))?.facts;
  const services = new Set(own?.services.map(({ id }) => id));
  return grants.filter(
    ({ key, service }) =>
      own?.notOffered.has(key) === false && (service === undefined || services.has(service)),
  );
}

function bySubject(grants: readonly StoredGrant[]): [Subject, StoredGrant[]][] {
  const groups = new Map<string, [Subject, StoredGrant[]]>();
  for (const grant of grants) {
    const name = `${grant.subject.kind}:${grant.subject.id}`;
    const [, group] = groups.get(name) ?? [grant.subject, []];
    groups.set(name, [grant.subject, [...group, grant]]);
  }
  return [...groups.values()];
}
