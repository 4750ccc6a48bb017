import { placed, type Place } from '../../http/placed';
import type { Route } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { accountPage, openAccount } from '../open-account';
import { giveBack, removeMarked } from './change-reviews';
import { showReviews } from './show-reviews';

/** Who holds what on an account, and what nobody uses. */
export function reviewRoutes(place: Place<PeopleOn>): Route[] {
  const { get, post } = placed(place);
  return [
    get('', 'review who holds what', showReviews),
    post('', 'remove what nobody uses', removeMarked, showReviews),
    post('/:review', 'give back what was removed', giveBack, showReviews),
  ];
}

/** Reviews in the client area. */
export function clientReviews(): Route[] {
  return reviewRoutes({
    path: '/:account/reviews',
    open: async (visit) => {
      const account = await openAccount(visit);
      return { visit, account, shown: (page) => accountPage(account, page, 'reviews') };
    },
  });
}
