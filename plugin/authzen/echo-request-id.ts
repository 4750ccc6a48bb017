import type { RequestHandler } from 'express';

const NAME = 'X-Request-ID';
const CLEAN = /^[\x20-\x7e]{1,256}$/;

/** Gives a request's own id back on whatever is answered, if it is one clean line. */
export const echoRequestId: RequestHandler = (req, res, next) => {
  const id = req.get(NAME);
  if (id !== undefined && CLEAN.test(id)) res.setHeader(NAME, id);
  next();
};
