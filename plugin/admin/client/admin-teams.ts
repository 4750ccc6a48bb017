import { teamRoutes } from '../../client/teams/routes';
import type { Route } from '../../http/route';
import { openClient } from '../open-client';
import { clientShown } from './client-place';

/** A client's teams, as staff see and change them on the client's behalf. */
export function adminTeams(): Route[] {
  return teamRoutes({
    path: '/clients/:account/teams',
    open: async (visit) => {
      const account = await openClient(visit);
      return { visit, account, shown: clientShown(visit, account, 'teams') };
    },
  });
}
