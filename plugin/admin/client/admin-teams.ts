import type { Clock } from '../../../core/index';
import { teamRoutes } from '../../client/teams/routes';
import type { Route } from '../../http/route';
import { Shelf } from '../../http/shelf';
import type { Draft } from '../../present/teams/draft';
import { openClient } from '../open-client';
import { clientShown } from './client-place';

/** A client's teams, as staff see and change them on the client's behalf. */
export function adminTeams(clock: Pick<Clock, 'now'>): Route[] {
  const drafts = new Shelf<Draft>(clock, { lifeMs: 3_600_000 });
  return teamRoutes({
    path: '/clients/:account/teams',
    open: async (visit) => {
      const account = await openClient(visit);
      return { visit, account, drafts, shown: clientShown(visit, account, 'teams') };
    },
  });
}
