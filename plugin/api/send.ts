import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ErrorRequestHandler, Response } from 'express';
import type { Core } from '../../core/index';
import { PROBLEMS, problemType } from './problem-kinds';
import { tell } from './problem';

/** Sends JSON as it is: no entity tag of Express's making, and nothing for a cache to keep. */
export function sendJson(res: Response, status: number, text: string, type = 'application/json'): void {
  res.statusCode = status;
  if (text === '') return void res.end();
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.end(text);
}

/** Sends a text in pieces; where one can't be read any more, the connection breaks off, so that nobody takes a part for the whole. */
export async function sendPieces(res: Response, type: string, pieces: AsyncIterable<string>): Promise<void> {
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.setHeader('Content-Disposition', 'attachment');
  await pipeline(Readable.from(pieces), res);
}

/** Answers every fault of the API as a problem (RFC 9457); nothing reaches the host's own handler. */
export function problemHandler(core: Core): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _req, res, _next) => {
    if (res.headersSent) return void res.destroy();
    const { kind, members, headers } = tell(error);
    const [status, title] = PROBLEMS[kind];
    const requestId = randomUUID();
    if (status >= 500) log(core, error, requestId);
    res.setHeaders(new Headers(headers));
    const problem = { type: problemType(kind), title, status, ...members, requestId };
    sendJson(res, status, JSON.stringify(problem), 'application/problem+json');
  };
}

/** The kind of a fault and where it arose, never its message: that may hold what somebody wrote. */
function log(core: Core, error: unknown, id: string): void {
  const frames = error instanceof Error ? (error.stack ?? '').match(/^ +at .*$/gm)?.slice(0, 8) : undefined;
  core.log.error(
    { id, error: error instanceof Error ? error.name : typeof error, at: frames },
    'a call failed',
  );
}
