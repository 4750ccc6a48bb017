import type { RequestHandler } from 'express';

/** What the API answers is data: no browser guesses that it is something else, runs anything in it, or shows it in a frame. */
export const asData: RequestHandler = (_req, res, next) => {
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  next();
};
