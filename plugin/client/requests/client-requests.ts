import type { Route, Visit } from '../../http/route';
import type { PeopleOn } from '../../present/people/people-on';
import { accountPage, openAccount } from '../open-account';
import { answerRequest } from './answer-request';
import { showRequests } from './show-requests';

/** Where in an area the requests of an account stand, and how their page is opened. */
export interface RequestsPlace {
  readonly path: string;
  readonly open: (visit: Visit) => Promise<PeopleOn>;
}

/** What people of an account ask for. */
export function requestRoutes({ path, open }: RequestsPlace): Route[] {
  const show = (visit: Visit) => open(visit).then(showRequests);
  const answer = (visit: Visit) => open(visit).then(answerRequest);
  return [
    { method: 'get', path, doing: 'see the requests', answer: show },
    { method: 'post', path: `${path}/:request`, doing: 'answer a request', answer, again: show },
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
