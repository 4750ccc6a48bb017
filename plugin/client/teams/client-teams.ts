import type { Clock } from '../../../core/index';
import type { Route } from '../../http/route';
import { Shelf } from '../../http/shelf';
import type { Draft } from '../../present/teams/draft';
import { accountPage, openAccount } from '../open-account';
import { teamRoutes } from './routes';

/** Teams in the client area. */
export function clientTeams(clock: Pick<Clock, 'now'>): Route[] {
  const drafts = new Shelf<Draft>(clock, { lifeMs: 3_600_000 });
  return teamRoutes({
    path: '/:account/teams',
    open: async (visit) => {
      const account = await openAccount(visit);
      return { visit, account, drafts, shown: (page) => accountPage(account, page, 'teams') };
    },
  });
}
