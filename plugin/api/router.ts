import { Router, type RequestHandler } from 'express';
import { NotFoundError, type Core } from '../../core/index';
import { authenticate } from './authenticate';
import { RequestFault } from './faults';
import { handle, type Called } from './handle';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';
import { RateLimit, type Rate } from './rate-limit';
import { readBody } from './read-body';
import { problemHandler } from './send';

const RATE: Rate = { burst: 500, perSecond: 200 };

/** The operations of the API by their paths, each with what it answers to methods that it doesn't have. */
export function apiRouter(core: Core, rate: Rate = RATE): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const call = [identify(core, new RateLimit(rate, core.clock)), ...readBody()];
  router.use(keepNothing);
  for (const [path, operations] of byPath(OPERATIONS)) {
    const route = router.route(path.replace(/\{(\w+)\}/g, ':$1'));
    const allow = allowed(operations);
    for (const operation of operations) route[operation.method](...call, handle(core, operation));
    route.options((_req, res) => void res.setHeader('Allow', allow).status(204).end());
    route.all(() => {
      throw new RequestFault('method-not-allowed', { headers: { Allow: allow } });
    });
  }
  router.use(() => {
    throw new NotFoundError('resource');
  });
  router.use(problemHandler(core));
  return router;
}

/** What somebody may see now may be another's an hour later: nothing is kept anywhere. */
const keepNothing: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};

function identify(core: Core, limit: RateLimit): RequestHandler {
  return async (req: Called, _res, next) => {
    const actor = await authenticate(core, req);
    limit.take(actor.by ?? actor.principal);
    req.actor = actor;
    next();
  };
}

function byPath(operations: readonly Operation[]): Map<string, Operation[]> {
  const paths = new Map<string, Operation[]>();
  for (const operation of operations) {
    paths.set(operation.path, [...(paths.get(operation.path) ?? []), operation]);
  }
  return paths;
}

function allowed(operations: readonly Operation[]): string {
  const methods = operations.map(({ method }) => method.toUpperCase());
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}
