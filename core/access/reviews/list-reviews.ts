import { z } from 'zod';
import { requireLook } from '../../people/list-people';
import type { ActorContext } from '../../ports/context';
import type { Review } from '../../ports/stores/review-store';
import { Id } from '../inputs';
import { parse } from '../parse';
import { DAY } from './day';
import { givers } from './givers';

/** So long what a review removed can be given back. */
export const UNDO_MS = 30 * DAY;

const Input = z.strictObject({ account: Id });

/** A removal, with what whoever did it is called here; absent: gone, or nobody of the account. */
export interface ListedReview extends Review {
  by?: string;
}

/** What reviews of an account removed in the last 30 days, newest first: for whoever may see its people.
 * @throws NotAllowedError, NotFoundError */
export async function listReviews(ctx: ActorContext, input: z.infer<typeof Input>): Promise<ListedReview[]> {
  const { account } = parse(Input, input);
  await requireLook(ctx, account);
  const name = givers(ctx.read, account);
  const reviews: ListedReview[] = [];
  for (const review of await ctx.read.reviews.reviews(account, ctx.clock.now() - UNDO_MS)) {
    const by = await name(review.removedBy);
    reviews.push({ ...review, ...(by === undefined ? {} : { by }) });
  }
  return reviews;
}
