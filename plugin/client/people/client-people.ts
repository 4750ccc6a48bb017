import type { Route } from '../../http/route';
import { accountPage, openAccount } from '../open-account';
import { peopleRoutes } from './routes';

/** People in the client area. */
export function clientPeople(): Route[] {
  return peopleRoutes({
    path: '/:account/people',
    open: async (visit) => {
      const account = await openAccount(visit);
      return { visit, account, shown: (page) => accountPage(account, page, 'people') };
    },
  });
}
