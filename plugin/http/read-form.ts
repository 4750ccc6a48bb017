import express, { type RequestHandler } from 'express';

const urlencoded: RequestHandler = express.urlencoded({
  extended: false,
  limit: '64kb',
  parameterLimit: 200,
});

/** Reads a posted form, unless the host's own parser did so before us. */
export const readForm: RequestHandler = (req, res, next) => {
  if (isRead(req.body)) return next();
  urlencoded(req, res, next);
};

function isRead(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.keys(body).length > 0;
}
