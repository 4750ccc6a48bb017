/** A day in milliseconds. */
export const DAY = 86_400_000;

/** The first moment of a moment's day, in UTC. */
export function dayOf(now: number): number {
  return Math.floor(now / DAY) * DAY;
}
