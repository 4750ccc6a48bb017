import { LIMITS } from './limits';
import type { World } from './world';

interface Bucket {
  tokens: number;
  at: number;
}

interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

const perMinute = (calls: number): Rate => ({ perSecond: calls / 60, burst: calls });
const POSTING: Rate = { perSecond: LIMITS.postsPerSecond.limit, burst: 5 };
const TIERS: Readonly<Record<string, Rate>> = {
  'users.list': perMinute(20),
  'conversations.history': perMinute(50),
  'conversations.replies': perMinute(50),
  'chat.update': perMinute(50),
  'chat.delete': perMinute(50),
  'team.info': perMinute(50),
};

/** Counts calls as the platform does: posts per channel and second, other methods per minute. */
export class RateLimits {
  readonly #buckets = new Map<string, Bucket>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** The seconds to wait before this call may be made, or 0 when it may be made now. */
  wait(method: string, channel: string): number {
    const isPost = method === 'chat.postMessage';
    const rate = isPost ? POSTING : TIERS[method];
    if (!this.#world.switches.rateLimits || !rate) return 0;
    return this.#take(isPost ? `${method} ${channel}` : method, rate);
  }

  #take(key: string, rate: Rate): number {
    const now = this.#world.now();
    const bucket = this.#buckets.get(key) ?? { tokens: rate.burst, at: now };
    const refilled = bucket.tokens + ((now - bucket.at) / 1000) * rate.perSecond;
    const tokens = Math.min(rate.burst, refilled);
    const allowed = tokens >= 1;
    this.#buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: now });
    return allowed ? 0 : Math.ceil((1 - tokens) / rate.perSecond);
  }
}
