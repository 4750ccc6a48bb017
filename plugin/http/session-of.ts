import type { Request } from 'express';
import type { HostSession } from '../host-bridge';

const sessions = new WeakMap<Request, HostSession>();

/** Remembers who asks, for as long as the request lives. */
export function keepSession(req: Request, session: HostSession): void {
  sessions.set(req, session);
}

/** Who asks; undefined for nobody. */
export function sessionOf(req: Request): HostSession | undefined {
  return sessions.get(req);
}
