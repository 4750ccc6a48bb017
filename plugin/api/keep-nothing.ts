import type { RequestHandler } from 'express';

/** What somebody may see now may be another's an hour later: nothing is kept anywhere. */
export const keepNothing: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};
