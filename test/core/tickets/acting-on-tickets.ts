import type { Actor } from '../../../core/index';
import type { TestCore } from '../../support/core';

/** A ticket about nothing in particular. */
export const PLAIN = {
  ...{ account: '1042', department: 'technical', priority: 'low' as const },
  ...{ subject: 'Slow', message: 'Since noon.' },
};

/** Somebody of the sample, in the web: a user by a sign-in, a contact without one. */
export function someone(principal: Actor['principal'], over: Partial<Actor> = {}): Actor {
  const login = principal.startsWith('user:');
  return { principal, name: principal, login, channel: 'web', ...over };
}

/** What such an actor can do. */
export function acting({ core }: TestCore, principal: Actor['principal'], over: Partial<Actor> = {}) {
  return core.as(someone(principal, over));
}
