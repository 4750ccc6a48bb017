import type { Assured } from './assured';
import type { Site } from './site';

const at = (path: string, back: string) => `${path}?back=${encodeURIComponent(back)}`;

/** Where somebody goes on who is signed in and not in yet. */
export function firstUrl({ base }: Pick<Site, 'base'>, waits: 'code' | 'set-up', back: string): string {
  return at(waits === 'code' ? `${base}/client/code` : `${base}/client/two-step`, back);
}

/** Where somebody is told that their sign-in is good elsewhere only, and what then. */
export function elsewhereUrl({ base }: Pick<Site, 'base'>, back: string): string {
  return at(`${base}/client/elsewhere`, back);
}

/** Where somebody proves again who they are (R15): a code of their second factor here, else the password, here or at the host. */
export function proofUrl(
  { base, bridge }: Pick<Site, 'base' | 'bridge'>,
  { session, standing }: Assured,
  back: string,
): string {
  if (standing.hasFactor) return at(`${base}/client/code`, back);
  return session.own === 'password' ? at(`${base}/client/confirm`, back) : bridge.confirmUrl(back);
}
