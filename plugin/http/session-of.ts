import type { Request } from 'express';
import type { StaffRole } from '../views';
import type { Assured } from './assured';

const sessions = new WeakMap<Request, Assured>();
const roles = new WeakMap<Request, StaffRole>();

/** Remembers who asks, for as long as the request lives. */
export function keepSession(req: Request, session: Assured): void {
  sessions.set(req, session);
}

/** Who asks; undefined for nobody. */
export function sessionOf(req: Request): Assured | undefined {
  return sessions.get(req);
}

/** Remembers what somebody of the staff is. */
export function keepRole(req: Request, role: StaffRole | undefined): void {
  if (role !== undefined) roles.set(req, role);
}

/** What somebody of the staff is; undefined for everybody else. */
export function roleOf(req: Request): StaffRole | undefined {
  return roles.get(req);
}
