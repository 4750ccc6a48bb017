import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Request } from 'express';
import {
  ConflictError,
  HostError,
  InvalidInputError,
  LimitReachedError,
  NotAllowedError,
  NotAuthenticatedError,
  NotFoundError,
  StorageFault,
} from '../../core/index';
import { presentRefusal } from '../present/refusal';
import { wordOf } from '../present/word-of';
import { DeadLinkPage, FailedPage, MissingPage, RefusedPage, text } from '../views';
import { FormRefusedError } from './forms';
import type { Shown } from './route';
import { sendPage } from './send-page';
import type { Site } from './site';
import { visitOf } from './visit-of';

type Kind = abstract new (...given: never[]) => Error;
type Told = { status: number; shown: Shown | Promise<Shown> };

/** Answers every fault of our pages by one table; nothing of it reaches the host's own handler. */
export function errorHandler(site: Site): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return async (error: unknown, req, res, _next) => {
    if (res.headersSent) {
      log(site, error, 'an answer broke off');
      return void res.destroy();
    }
    const { status, shown } = tell(site, error, req);
    sendPage(site, res, await shown, status);
  };
}

const TABLE: readonly [Kind, (site: Site, error: Error, req: Request) => Told][] = [
  [NotFoundError, (site, error, req) => ({ status: 404, shown: missing(site, req, error) })],
  [NotAllowedError, (site, error, req) => ({ status: 403, shown: refused(site, error, req) })],
  [
    FormRefusedError,
    (site, error) => (warn(site, error), { status: 403, shown: plain(text.faults.doings.foreignForm) }),
  ],
  [NotAuthenticatedError, () => ({ status: 401, shown: plain(text.faults.doings.nobody) })],
  [InvalidInputError, () => ({ status: 422, shown: plain(text.faults.doings.invalid) })],
  [ConflictError, (_site, error) => ({ status: 409, shown: plain(conflictOf(error)) })],
  [LimitReachedError, () => ({ status: 429, shown: plain(text.faults.doings.tooOften) })],
  [HostError, (site, error) => failed(site, error, 503)],
  [StorageFault, (site, error) => failed(site, error, 503)],
];

function tell(site: Site, error: unknown, req: Request): Told {
  const row = TABLE.find(([kind]) => error instanceof kind);
  if (row && error instanceof Error) return row[1](site, error, req);
  const status = statusOf(error);
  if (status === undefined) return failed(site, error, 500);
  if (status === 404 || status === 400) return { status, shown: missing(site, req) };
  return { status, shown: plain(text.faults.doings.invalid) };
}

/** What Express and its parsers found wrong with a request: too large, a path that can't be read. */
function statusOf(error: unknown): number | undefined {
  const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

function missing({ base }: Site, req: Request, error?: Error): Shown {
  if (error instanceof NotFoundError && error.code === 'one_time_link.not_found') {
    return { title: text.confirmLink.deadTitle, body: <DeadLinkPage /> };
  }
  const area = req.path.startsWith('/admin') ? 'admin' : 'client';
  return { title: text.outcome.missingTitle, body: <MissingPage home={`${base}/${area}/`} /> };
}

async function refused(_site: Site, error: Error, req: Request): Promise<Shown> {
  const visit = visitOf(req);
  if (!visit || !(error instanceof NotAllowedError)) return plain(text.faults.doings.otherArea);
  const props = await presentRefusal(visit, error);
  return { title: text.outcome.refusedTitle, body: <RefusedPage {...props} /> };
}

function plain(doing: string): Shown {
  const body = <RefusedPage doing={doing} account="" who={[]} />;
  return { title: text.outcome.refusedTitle, body };
}

function conflictOf(error: Error): string {
  const { code, reason } =
    error instanceof ConflictError
      ? { code: error.code, reason: String(error.details.reason) }
      : { code: '', reason: '' };
  return wordOf(text.faults.conflicts, `${code} ${reason}`) ?? text.faults.doings.conflict;
}

function failed(site: Site, error: unknown, status: number): Told {
  const id = log(site, error, 'a page failed');
  return { status, shown: { title: text.outcome.failedTitle, body: <FailedPage id={id} /> } };
}

function warn({ core }: Site, error: Error): void {
  core.log.warn({ error: error.name }, 'a form was refused');
}

/** The kind of a fault and where it arose, never its message: that may hold what somebody wrote. */
function log({ core }: Site, error: unknown, what: string): string {
  const id = randomUUID();
  const frames = error instanceof Error ? (error.stack ?? '').match(/^ +at .*$/gm)?.slice(0, 8) : undefined;
  core.log.error({ id, error: error instanceof Error ? error.name : typeof error, at: frames }, what);
  return id;
}
