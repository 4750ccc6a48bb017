import { Router } from 'express';
import { sendJson } from '../api';
import { ACCESS, ENDPOINTS } from './endpoints';

const WELL_KNOWN = '/.well-known/authzen-configuration';
const KEPT_FOR = 3600;

/** Says at the host's root where questions are asked, for a mount at `base`. The standard knows no address but https: at any
 * other one nothing is said, and the host's own answer stands. */
export function wellKnown(publicUrl: string, base: string): Router {
  const router = Router();
  const { protocol, origin, pathname } = new URL(publicUrl);
  if (protocol !== 'https:') return router;
  const mount = `${pathname.replace(/\/+$/, '')}${base}`;
  const metadata = JSON.stringify(metadataOf(`${origin}${mount}`));
  router.get(/^\/\.well-known\/authzen-configuration/, (req, res, next) => {
    // The path of the mount stands behind the well-known one.
    if (req.path !== `${WELL_KNOWN}${mount}`) {
      next();
      return;
    }
    res.setHeader('Cache-Control', `public, max-age=${KEPT_FOR}`);
    sendJson(res, 200, metadata);
  });
  return router;
}

function metadataOf(url: string): object {
  const endpoints = Object.entries(ENDPOINTS).map(([name, path]): [string, string] => [
    name,
    `${url}${ACCESS}${path}`,
  ]);
  return Object.fromEntries([['policy_decision_point', url], ...endpoints]);
}
