import { recoveryRoutes } from '../../client/recoveries/routes';
import type { Route } from '../../http/route';
import { universalTime } from '../../present/universal-time';
import { adminPage } from '../admin-page';

/** Lost second factors of owners and of staff, and of everybody to look at (R18). */
export function adminRecoveries(): Route[] {
  return recoveryRoutes({
    path: '/recoveries',
    open: async (visit) => ({
      ...{ visit, when: universalTime(visit), path: `${visit.base}/admin/recoveries` },
      canChange: (await visit.as.myStaffRole({})) === 'admin',
      shown: (page) => adminPage(visit, page, 'recoveries'),
    }),
  });
}
