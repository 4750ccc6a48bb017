import type { RequestHandler } from 'express';
import type { Core } from '../../core/index';
import { authenticate } from './authenticate';
import type { Called } from './handle';
import { RateLimit, type Rate } from './rate-limit';

const RATE: Rate = { burst: 500, perSecond: 200 };

/** Finds out who calls, and counts their calls: one count for all that is mounted behind it. */
export function identify(core: Core, rate: Rate = RATE): RequestHandler {
  const limit = new RateLimit(rate, core.clock);
  return async (req: Called, _res, next) => {
    const actor = await authenticate(core, req);
    limit.take(actor.by ?? actor.principal);
    req.actor = actor;
    next();
  };
}
