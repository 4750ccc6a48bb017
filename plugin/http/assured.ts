import type { Request } from 'express';
import type { Core, Standing } from '../../core/index';
import type { HostBridge, HostSession } from '../host-bridge';
import { addressOf } from './address-of';
import { principalOf } from './principal-of';

/** Somebody who is signed in, and how far: `waits` for what has to come before anything else. */
export interface Assured {
  readonly session: HostSession;
  readonly standing: Standing;
  /** `code`: they have a second factor and gave no code of it in this session. `set-up`: they must have one, and have none. */
  readonly waits?: 'code' | 'set-up';
}

/** Who comes: somebody who is signed in here, or whom the host signed in while their sign-in is good elsewhere only. */
export interface Comes {
  readonly found?: Assured;
  readonly elsewhere?: HostSession;
}

type Asked = { core: Core; bridge: HostBridge };

/**
 * Who asks, and whether that is proved as far as it has to be: looked up anew at each request, whoever signed them in. A code
 * that the host asked for is worth one of ours.
 */
export async function assured(asked: Asked, req: Request): Promise<Assured | undefined> {
  return (await whoComes(asked, req)).found;
}

/** The same, and who is kept out by where they are. With a password of ours they are nobody: who has their cookie is told
 * nothing of where they sign in. */
export async function whoComes({ core, bridge }: Asked, req: Request): Promise<Comes> {
  const session = await bridge.identify(req);
  if (!session) return {};
  const { sessionId, own } = session;
  const found = await core.open().standing({
    principal: principalOf(session),
    ...(own === undefined ? { hostSession: sessionId } : { session: sessionId }),
    address: addressOf(req),
  });
  // A session that is good elsewhere only is none here, whoever has its cookie.
  if (found.isElsewhere && session.readOnly !== true) {
    return own === 'password' ? {} : { elsewhere: session };
  }
  return { found: assuredBy(session, found) };
}

function assuredBy(session: HostSession, found: Standing): Assured {
  const { amr, readOnly } = session;
  const factorAt = Math.max(found.factorAt ?? 0, amr?.otp ?? 0);
  const standing = { ...found, ...(factorAt === 0 ? {} : { factorAt }) };
  const waits = factorAt > 0 || readOnly === true ? undefined : waitsFor(found);
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
