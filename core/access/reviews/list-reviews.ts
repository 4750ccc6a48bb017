import { z } from 'zod';
import { requireLook } from '../../people/list-people';
import type { ActorContext } from '../../ports/context';
import type { Review } from '../../ports/stores/review-store';
import { Id } from '../inputs';
import { parse } from '../parse';
import { DAY } from './day';

/** So long what a review removed can be given back. */
export const UNDO_MS = 30 * DAY;

const Input = z.strictObject({ account: Id });

/** What reviews of an account removed in the last 30 days, newest first: for whoever may see its people.
 * @throws NotAllowedError, NotFoundError */
export async function listReviews(ctx: ActorContext, input: z.infer<typeof Input>): Promise<Review[]> {
  const { account } = parse(Input, input);
  await requireLook(ctx, account);
  return ctx.read.reviews.reviews(account, ctx.clock.now() - UNDO_MS);
}
