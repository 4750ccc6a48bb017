import { reviewRoutes } from '../../client/reviews/client-reviews';
import type { Route } from '../../http/route';
import { adminPage } from '../admin-page';
import { openClient } from '../open-client';

/** Who holds what on a client, as staff see it and end it on the client's behalf. */
export function adminReviews(): Route[] {
  return reviewRoutes({
    path: '/clients/:account/reviews',
    open: async (visit) => {
      const account = await openClient(visit);
      return { visit, account, shown: (page) => adminPage(visit, page, 'clients') };
    },
  });
}
