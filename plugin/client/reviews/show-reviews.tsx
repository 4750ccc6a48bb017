import type { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { reviewsPage } from '../../present/reviews/reviews-page';
import { ReviewsPage, text } from '../../views';

/** Who holds what, since when and from whom, and what nobody uses; `error` where nothing was ticked.
 * @throws NotAllowedError for whoever may not see the people */
export async function showReviews(on: PeopleOn, error?: InvalidInputError): Promise<Answer> {
  const body = <ReviewsPage {...await reviewsPage(on)} />;
  const flash = error && { flash: { tone: 'bad' as const, say: text.reviews.pick } };
  return { show: on.shown({ title: text.reviews.title, body, ...flash }) };
}
