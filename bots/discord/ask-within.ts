import { madeAt } from './snowflake';

const longestDelay = 1500;

/** What a promise gives within so much time; undefined when it takes longer. */
export async function within<T>(asked: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** How much of the time since an interaction was made is left: Discord counts from there, not from when we heard of it. */
export function timeLeft(id: string, now: number, ms: number): number {
  // Clocks differ: not more than so much is believed.
  const gone = Math.min(Math.max(0, now - madeAt(id)), longestDelay);
  return ms - gone;
}
