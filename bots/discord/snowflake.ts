const epoch = 1_420_070_400_000n;

/** When Discord made an id, in UTC milliseconds. */
export function madeAt(id: string): number {
  return Number((BigInt(id) >> 22n) + epoch);
}

/** Orders ids by age: they are numbers too large for JavaScript's. */
export function compareIds(one: string, other: string): number {
  const [a, b] = [BigInt(one), BigInt(other)];
  return a < b ? -1 : Number(a > b);
}
