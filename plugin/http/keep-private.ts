import type { RequestHandler } from 'express';

/** What is shown to somebody signed in is kept by no cache. */
export const keepPrivate: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};
