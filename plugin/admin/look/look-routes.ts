import type { Route } from '../../http/route';
import { clientRoutes } from '../../client/routes';
import { asSeen } from './as-seen';
import { beginLook, showLook } from './begin-look';

const AS = '/clients/:client/as/:seen';
/** What staff look at: pages of an account, and nothing that somebody posts, or that is a person's own. */
const isLookedAt = ({ method, path }: Route): boolean => method === 'get' && path.startsWith('/:account');

/** The client's own pages as one of its people sees them, for staff; where each look begins stands before them. */
export function lookRoutes(): Route[] {
  return [
    { method: 'get', path: AS, doing: 'look as this person', answer: showLook },
    { method: 'post', path: AS, doing: 'look as this person', answer: beginLook },
    ...clientRoutes()
      .filter(isLookedAt)
      .map((route) => ({ ...asSeen(route), path: `${AS}/client${route.path}` })),
  ];
}
