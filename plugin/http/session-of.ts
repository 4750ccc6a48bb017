import type { Request } from 'express';
import type { Assured } from './assured';

const sessions = new WeakMap<Request, Assured>();

/** Remembers who asks, for as long as the request lives. */
export function keepSession(req: Request, session: Assured): void {
  sessions.set(req, session);
}

/** Who asks; undefined for nobody. */
export function sessionOf(req: Request): Assured | undefined {
  return sessions.get(req);
}
