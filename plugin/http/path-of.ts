import type { Request, RequestHandler } from 'express';

const paths = new WeakMap<Request, string>();

/** Remembers the path below our mount, before routers cut it shorter. */
export const keepPath: RequestHandler = (req, _res, next) => {
  paths.set(req, req.url);
  next();
};

/** Path and query below our mount. */
export function pathOf(req: Request): string {
  return paths.get(req) ?? '/';
}
