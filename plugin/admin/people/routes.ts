import { placed } from '../../http/placed';
import type { Route, Visit } from '../../http/route';
import { exportDirectory } from './export-directory';
import { showDirectory } from './show-directory';

/** Everybody across all clients. */
export function directoryRoutes(): Route[] {
  const { get, post } = placed({ path: '/people', open: (visit: Visit) => Promise.resolve(visit) });
  return [
    get('', 'see the people of all clients', showDirectory),
    post('/export', 'take the people of all clients along', exportDirectory, showDirectory),
  ];
}
