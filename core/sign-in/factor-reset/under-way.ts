import type { FactorReset } from '../../ports/stores/factor-reset-store';

const HOUR = 3_600_000;

/** How long somebody may be waited for: who vouches, and then who asked. */
export const ASKED_FOR_MS = 7 * 24 * HOUR;

/** For how long nobody can ask again in the name of somebody who said that it wasn't them. */
export const LOCKED_MS = 72 * HOUR;

/** How long one of staff alone has to wait (R18). */
export const ALONE_MS = 72 * HOUR;

/** How long the link lives by which the factor is replaced. */
export const LINK_MS = HOUR;

/** Whether it can still be vouched for, used or stopped. */
export function isUnderWay({ state, endsAt }: FactorReset, now: number): boolean {
  return (state === 'asked' || state === 'vouched') && endsAt > now;
}
