import express, { type Request, type RequestHandler } from 'express';
import { RequestFault } from './faults';

const MOST = '256kb';
const IS_JSON = /^application\/json *(; *charset=("utf-8"|utf-8) *)?$/i;

/** Reads a body of JSON in UTF-8, and nothing else: not packed, not too large. */
export function readBody(): RequestHandler[] {
  return [checkType, express.json({ limit: MOST, inflate: false, type: () => true })];
}

const checkType: RequestHandler = (req, _res, next) => {
  if (hasBody(req) && !IS_JSON.test(req.get('Content-Type') ?? '')) {
    throw new RequestFault('unsupported-media-type');
  }
  next();
};

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
