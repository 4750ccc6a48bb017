import { Router, type RequestHandler } from 'express';
import type { Core } from '../../core/index';
import { asData } from './as-data';
import { openApi } from './openapi';
import { apiRouter } from './router';
import { sendJson } from './send';

/** All below `api/`: the first version of the API, and its description, which anybody may read. */
export function apiRoutes(core: Core, identified: RequestHandler): Router {
  const router = Router();
  const description = JSON.stringify(openApi());
  router.use(['/openapi.json', '/v1'], asData);
  router.get('/openapi.json', (_req, res) => sendJson(res, 200, description));
  router.use('/v1', apiRouter(core, identified));
  return router;
}
