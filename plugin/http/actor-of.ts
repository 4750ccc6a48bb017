import type { Request } from 'express';
import { readPrincipal, type Actor, type Principal } from '../../core/index';
import type { HostSession } from '../host-bridge';

/** Whoever is signed in to the host: only users and staff sign in.
 * @throws when the host names anybody else */
export function principalOf({ principal }: HostSession): Principal {
  const { kind, id = '' } = readPrincipal(principal) ?? {};
  if (kind !== 'user' && kind !== 'staff') throw new Error('the host names nobody who can sign in');
  return `${kind}:${id}`;
}

/** Who acts by a session of the host's, and how lately they proved it (R15). */
export function actorOf(session: HostSession, req: Request): Actor {
  const { name, signedInAt, amr, readOnly } = session;
  return {
    principal: principalOf(session),
    name,
    login: true,
    freshAt: Math.max(signedInAt, amr?.otp ?? signedInAt),
    channel: 'web',
    ...(req.ip === undefined ? {} : { address: req.ip }),
    ...(readOnly === undefined ? {} : { readOnly }),
  };
}
