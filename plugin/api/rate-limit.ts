import type { Clock } from '../../core/index';
import { RequestFault } from './faults';

/** How many calls a token may make at once, and how many a second in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Counts the calls of each token on this node; tokens are few, so each keeps its bucket. */
export class RateLimit {
  readonly #buckets = new Map<string, { left: number; at: number }>();
  readonly #rate: Rate;
  readonly #clock: Clock;

  constructor(rate: Rate, clock: Clock) {
    this.#rate = rate;
    this.#clock = clock;
  }

  /** Takes one call of a token's.
   * @throws RequestFault that says how long to wait */
  take(token: string): void {
    const { burst, perSecond } = this.#rate;
    const now = this.#clock.now();
    const { left, at } = this.#buckets.get(token) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + (Math.max(0, now - at) * perSecond) / 1000);
    this.#buckets.set(token, { left: Math.max(0, filled - 1), at: now });
    if (filled >= 1) return;
    const wait = Math.ceil((1 - filled) / perSecond);
    throw new RequestFault('limit-reached', { headers: { 'Retry-After': String(wait) } });
  }
}
