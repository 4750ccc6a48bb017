/** How long each of many took, in microseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** Takes the time of each run by itself; `before` is not counted. */
export async function timesOf(
  runs: number,
  work: (run: number) => Promise<unknown>,
  before: (run: number) => Promise<unknown> = () => Promise.resolve(),
): Promise<Times> {
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await before(run);
    const start = process.hrtime.bigint();
    await work(run);
    took.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/** The times as a line of the bench. */
export function timesLine(name: string, { p50, p99 }: Times): string {
  const micros = (time: number) => `${time.toFixed(0)} us`.padStart(10);
  return `${name.padEnd(44)} p50 ${micros(p50)}  p99 ${micros(p99)}`;
}
