import type { RequestHandler } from 'express';
import { NotAllowedError, NotFoundError } from '../../core/index';
import { actorOf } from './actor-of';
import { principalOf } from './principal-of';
import type { Area } from './route';
import { keepRole, sessionOf } from './session-of';
import type { Site } from './site';

/** Staff have no business in a client's own pages; for everybody else there is no staff's area. */
export function admit({ core }: Pick<Site, 'core'>, area: Area): RequestHandler {
  return async (req, _res, next) => {
    const session = sessionOf(req);
    const isOperator = session !== undefined && principalOf(session.session).startsWith('staff:');
    if (area === 'admin' && !isOperator) throw new NotFoundError('page');
    if (area === 'client' && isOperator) throw new NotAllowedError('STAFF_ROLE');
    // Its nav shows what the role opens.
    if (isOperator) keepRole(req, await core.as(actorOf(session, req)).myStaffRole({}));
    next();
  };
}
