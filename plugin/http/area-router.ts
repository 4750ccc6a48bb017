import { Router } from 'express';
import { NotFoundError } from '../../core/index';
import { admit } from './admit';
import { checkForm } from './check-form';
import { handle } from './handle';
import { identify } from './identify';
import { keepPrivate } from './keep-private';
import { readForm } from './read-form';
import type { Area, Route } from './route';
import type { Site } from './site';

/** The pages of one area, behind everything that stands before each of them. */
export function areaRouter(site: Site, area: Area, routes: readonly Route[]): Router {
  const router = Router();
  router.use(keepPrivate, identify(site, area, routes), admit(site, area), readForm, checkForm(site));
  for (const route of routes) router[route.method](route.path, handle(site, area, route));
  router.use(() => {
    throw new NotFoundError('page');
  });
  return router;
}
