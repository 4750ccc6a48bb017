const firstMs = 1000;
const capMs = 15 * 60_000;

/** How long a letter waits after its nth failed attempt (from 1): twice as long each time up to a quarter of an hour,
 * and half of it by chance, so that what failed together isn't tried together. */
export function backoff(attempts: number, random: () => number): number {
  const full = Math.min(capMs, firstMs * 2 ** Math.min(attempts - 1, 20));
  return Math.round(full / 2 + (full / 2) * random());
}
