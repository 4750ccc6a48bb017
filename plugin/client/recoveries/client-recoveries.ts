import { NotAllowedError } from '../../../core/index';
import type { Route } from '../../http/route';
import { mayLook } from '../../present/who-can';
import { accountPage, openAccount } from '../open-account';
import { recoveryRoutes } from './routes';

/** Lost second factors in the client area. */
export function clientRecoveries(): Route[] {
  return recoveryRoutes({
    path: '/:account/recoveries',
    open: async (visit) => {
      const account = await openAccount(visit);
      const { id, when, paths } = account;
      if (!(await mayLook(visit, id))) {
        throw new NotAllowedError('NO_GRANT', { key: 'misc.users', account: id });
      }
      return {
        ...{ visit, account: id, when, path: paths.recoveries, canChange: visit.actor.readOnly !== true },
        shown: (page) => accountPage(account, page, 'people'),
      };
    },
  });
}
