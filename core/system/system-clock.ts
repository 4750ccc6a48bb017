import type { Clock } from '../ports/clock';

/** The machine's clock; the database's is taken at its word. */
export const systemClock: Clock = { now: () => Date.now(), fromDatabase: (now) => now };

/** A clock that a sandbox or a test moves forward; everything that tells the time moves with it. */
export class MovableClock implements Clock {
  #ahead = 0;

  now(): number {
    return Date.now() + this.#ahead;
  }

  fromDatabase(now: number): number {
    return now + this.#ahead;
  }

  advance(byMs: number): void {
    this.#ahead += byMs;
  }
}
