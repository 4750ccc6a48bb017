import { placed, type Place } from '../../http/placed';
import type { Route } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { accountPage, openAccount } from '../open-account';
import { answerRequest } from './answer-request';
import { showRequests } from './show-requests';

/** What people of an account ask for. */
export function requestRoutes(place: Place<PeopleOn>): Route[] {
  const { get, post } = placed(place);
  return [
    get('', 'see the requests', showRequests),
    post('/:request', 'answer a request', answerRequest, showRequests),
  ];
}

/** Requests in the client area. */
export function clientRequests(): Route[] {
  return requestRoutes({
    path: '/:account/requests',
    open: async (visit) => {
      const account = await openAccount(visit);
      return { visit, account, shown: (page) => accountPage(account, page, 'requests') };
    },
  });
}
