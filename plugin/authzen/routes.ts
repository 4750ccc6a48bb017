import { Router, type RequestHandler } from 'express';
import { NotFoundError, type Core } from '../../core/index';
import { keepNothing, problemHandler, readBody, RequestFault, sendJson, type Called } from '../api';
import type { Answer } from './answering';
import { echoRequestId } from './echo-request-id';
import { ENDPOINTS } from './endpoints';
import { evaluate } from './evaluate';
import { evaluateMany } from './evaluate-many';
import { searchActions, searchResources, searchSubjects } from './search';

const ANSWERS: Readonly<Record<keyof typeof ENDPOINTS, Answer>> = {
  access_evaluation_endpoint: evaluate,
  access_evaluations_endpoint: evaluateMany,
  search_subject_endpoint: searchSubjects,
  search_resource_endpoint: searchResources,
  search_action_endpoint: searchActions,
};

/** The standard knows fewer statuses than we do: what can't be read, or is of another type, is malformed. */
const PLAIN = { 415: 400, 422: 400 };

/** All below `access/v1/`: the questions of OpenID AuthZEN 1.0, asked by whoever `identified` lets in. */
export function authzenRoutes(core: Core, identified: RequestHandler): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.use(keepNothing, echoRequestId);
  for (const [name, path] of Object.entries(ENDPOINTS)) {
    const route = router.route(path);
    route.post(identified, ...readBody(), handle(core, ANSWERS[name as keyof typeof ENDPOINTS]));
    route.options((_req, res) => void res.setHeader('Allow', ALLOW).status(204).end());
    route.all(() => {
      throw new RequestFault('method-not-allowed', { headers: { Allow: ALLOW } });
    });
  }
  router.use(() => {
    throw new NotFoundError('resource');
  });
  router.use(problemHandler(core, PLAIN));
  return router;
}

const ALLOW = 'POST, OPTIONS';

function handle(core: Core, answer: Answer): RequestHandler {
  return async (req: Called, res) => {
    if (!req.actor) throw new Error('nobody was identified');
    const given = await answer({ core, as: core.as(req.actor), body: req.body as unknown });
    sendJson(res, 200, JSON.stringify(given));
  };
}
