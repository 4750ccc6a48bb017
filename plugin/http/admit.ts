import type { RequestHandler } from 'express';
import { NotAllowedError, NotFoundError } from '../../core/index';
import { principalOf } from './principal-of';
import type { Area } from './route';
import { sessionOf } from './session-of';

/** Staff have no business in a client's own pages; for everybody else there is no staff's area. */
export function admit(area: Area): RequestHandler {
  return (req, _res, next) => {
    const session = sessionOf(req);
    const isOperator = session !== undefined && principalOf(session.session).startsWith('staff:');
    if (area === 'admin' && !isOperator) throw new NotFoundError('page');
    if (area === 'client' && isOperator) throw new NotAllowedError('STAFF_ROLE');
    next();
  };
}
