import type { Request } from 'express';
import { readPrincipal, type Actor, type Principal } from '../../core/index';
import type { HostSession } from '../host-bridge';
import type { Assured } from './assured';

/** Whoever is signed in to the host: only users and staff sign in.
 * @throws when the host names anybody else */
export function principalOf({ principal }: HostSession): Principal {
  const { kind, id = '' } = readPrincipal(principal) ?? {};
  if (kind !== 'user' && kind !== 'staff') throw new Error('the host names nobody who can sign in');
  return `${kind}:${id}`;
}

/** Who acts by a session of the web, and how lately they proved it (R15). */
export function actorOf({ session, standing: { factorAt } }: Assured, req: Request): Actor {
  const { name, signedInAt, sessionId, own, readOnly } = session;
  return {
    principal: principalOf(session),
    name,
    login: true,
    freshAt: Math.max(signedInAt, factorAt ?? signedInAt),
    ...(factorAt === undefined ? {} : { factorAt }),
    session: { id: sessionId, way: own ?? 'host' },
    channel: 'web',
    ...(req.ip === undefined ? {} : { address: req.ip }),
    ...(readOnly === undefined ? {} : { readOnly }),
  };
}
