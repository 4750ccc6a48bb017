const epoch = 1_420_070_400_000;

/** Makes ids that sort by time, never twice the same, even when the clock stands still or goes back. */
export function createSnowflakes(now: () => number, after = '0'): () => string {
  let last = BigInt(after);
  return () => {
    const wanted = BigInt(Math.max(0, now() - epoch)) << 22n;
    last = wanted > last ? wanted : last + 1n;
    return String(last);
  };
}

/** Puts ids in the order of time. */
export function compareIds(one: string, other: string): number {
  const difference = BigInt(one) - BigInt(other);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}
