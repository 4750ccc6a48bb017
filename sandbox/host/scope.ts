import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestHandler } from 'express';
import type { Session, Sessions } from './sessions';

const scope = new AsyncLocalStorage<{ session: Session | undefined }>();

/** The session of the request at hand: layouts draw around pages that know nothing of requests. */
export function sessionOf(): Session | undefined {
  return scope.getStore()?.session;
}

/** Finds the session once for each request; a page that is about to show a form begins one. */
export function findSession(sessions: Sessions): RequestHandler {
  return (req, _res, next) => scope.run({ session: sessions.find(req) }, next);
}

/** From here on the request is of this session. */
export function changeSession(session: Session | undefined): void {
  const store = scope.getStore();
  if (store) store.session = session;
}
