import type { Request } from 'express';
import type { Core, Standing } from '../../core/index';
import type { HostBridge, HostSession } from '../host-bridge';
import { principalOf } from './principal-of';

/** Somebody who is signed in, and how far: `waits` for what has to come before anything else. */
export interface Assured {
  readonly session: HostSession;
  readonly standing: Standing;
  /** `code`: they have a second factor and gave no code of it in this session. `set-up`: they must have one, and have none. */
  readonly waits?: 'code' | 'set-up';
}

/**
 * Who asks, and whether that is proved as far as it has to be: looked up anew at each request, whoever signed them in. A code
 * that the host asked for is worth one of ours.
 */
export async function assured(
  { core, bridge }: { core: Core; bridge: HostBridge },
  req: Request,
): Promise<Assured | undefined> {
  const session = await bridge.identify(req);
  if (!session) return undefined;
  const { sessionId, own, amr } = session;
  const found = await core.open().standing({
    principal: principalOf(session),
    ...(own === undefined ? { hostSession: sessionId } : { session: sessionId }),
    address: req.ip,
  });
  // A session that is good elsewhere only is none here, whoever has its cookie.
  if (found.isElsewhere && session.readOnly !== true) return undefined;
  const factorAt = Math.max(found.factorAt ?? 0, amr?.otp ?? 0);
  const standing = { ...found, ...(factorAt === 0 ? {} : { factorAt }) };
  const waits = factorAt > 0 || session.readOnly === true ? undefined : waitsFor(found);
  return { session, standing, ...(waits && { waits }) };
}

function waitsFor({ hasFactor, mustHave }: Standing): Assured['waits'] {
  if (hasFactor) return 'code';
  return mustHave ? 'set-up' : undefined;
}

/** Asks for who is in: what a guard of the host's own routes may believe. */
export function whoIsIn(core: Core, bridge: HostBridge): Pick<HostBridge, 'identify'> {
  return {
    async identify(req) {
      const found = await assured({ core, bridge }, req);
      return found?.waits ? undefined : found?.session;
    },
  };
}
