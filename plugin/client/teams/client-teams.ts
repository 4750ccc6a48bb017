import type { Route } from '../../http/route';
import { accountPage, openAccount } from '../open-account';
import { teamRoutes } from './routes';

/** Teams in the client area. */
export function clientTeams(): Route[] {
  return teamRoutes({
    path: '/:account/teams',
    open: async (visit) => {
      const account = await openAccount(visit);
      return { visit, account, shown: (page) => accountPage(account, page, 'teams') };
    },
  });
}
