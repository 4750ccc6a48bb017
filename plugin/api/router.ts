import { Router, type RequestHandler } from 'express';
import { NotFoundError, type Core } from '../../core/index';
import { RequestFault } from './faults';
import { handle } from './handle';
import { keepNothing } from './keep-nothing';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';
import { readBody } from './read-body';
import { problemHandler } from './send';

/** The operations of the API by their paths for whoever `identified` lets in, each with what it answers to methods that it doesn't have. */
export function apiRouter(core: Core, identified: RequestHandler): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const call = [identified, ...readBody()];
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
