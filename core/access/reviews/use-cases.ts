import { listReviews } from './list-reviews';
import { removeUnused } from './remove-unused';
import { reviewAccess } from './review-access';
import { undoReview } from './undo-review';

/** Who holds what, and what of it nobody uses. */
export const reviewUseCases = { reviewAccess, listReviews, removeUnused, undoReview };
