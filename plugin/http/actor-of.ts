import type { Request } from 'express';
import type { Actor } from '../../core/index';
import { addressOf } from './address-of';
import type { Assured } from './assured';
import { principalOf } from './principal-of';

/** Who acts by a session of the web, and how lately they proved it (R15). */
export function actorOf({ session, standing: { factorAt } }: Assured, req: Request): Actor {
  const address = addressOf(req);
  const { name, signedInAt, sessionId, own, readOnly } = session;
  return {
    principal: principalOf(session),
    name,
    login: true,
    freshAt: Math.max(signedInAt, factorAt ?? signedInAt),
    ...(factorAt === undefined ? {} : { factorAt }),
    session: { id: sessionId, way: own ?? 'host' },
    channel: 'web',
    ...(address === undefined ? {} : { address }),
    ...(readOnly === undefined ? {} : { readOnly }),
  };
}
