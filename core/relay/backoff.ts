const firstMs = 1000;
const capMs = 15 * 60_000;

/** How long a letter waits after its nth failed attempt (from 1): twice as long each time up to a quarter of an hour,
 * and half of it by chance, so that what failed together isn't tried together. */
export function backoff(attempts: number, random: () => number): number {
  return spread(firstMs * 2 ** Math.min(attempts - 1, 20), random);
}

/** How long a letter waits that surely never left, whose tries aren't counted: as long again as it has waited, within the
 * same bounds. */
export function backoffByAge(ageMs: number, random: () => number): number {
  return spread(Math.max(firstMs, ageMs), random);
}

function spread(ms: number, random: () => number): number {
  const full = Math.min(capMs, ms);
  return Math.round(full / 2 + (full / 2) * random());
}
