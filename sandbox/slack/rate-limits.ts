import { LIMITS, type LimitName } from './limits';
import type { World } from './world';

interface Bucket {
  tokens: number;
  at: number;
}

interface Rate {
  readonly row: LimitName;
  readonly perSecond: number;
  readonly burst: number;
}

/** A call that came too soon: which row it broke, and the seconds to wait. */
export interface Limited {
  readonly row: LimitName;
  readonly seconds: number;
}

const perMinute = (row: LimitName): Rate => ({
  row,
  perSecond: LIMITS[row].limit / 60,
  burst: LIMITS[row].limit,
});
const POSTING: Rate = { row: 'postsPerSecond', perSecond: LIMITS.postsPerSecond.limit, burst: 5 };
const TIER_2 = perMinute('tier2PerMinute');
const TIER_3 = perMinute('tier3PerMinute');
const TIER_4 = perMinute('tier4PerMinute');
const TIERS: Readonly<Record<string, Rate>> = {
  'users.list': TIER_2,
  'conversations.history': TIER_3,
  'conversations.replies': TIER_3,
  'conversations.info': TIER_3,
  'conversations.open': TIER_3,
  'chat.update': TIER_3,
  'chat.delete': TIER_3,
  'team.info': TIER_3,
  'chat.postEphemeral': TIER_4,
  'users.info': TIER_4,
  'views.open': TIER_4,
  'views.push': TIER_4,
  'views.update': TIER_4,
  'views.publish': TIER_4,
};

/** Counts calls as the platform does: posts per channel and second, other methods per minute. */
export class RateLimits {
  readonly #buckets = new Map<string, Bucket>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** How a call came too soon; nothing when it may be made now. */
  check(method: string, channel: string): Limited | undefined {
    const isPost = method === 'chat.postMessage';
    const rate = isPost ? POSTING : TIERS[method];
    if (!this.#world.switches.rateLimits || !rate) return undefined;
    const seconds = this.#take(isPost ? `${method} ${channel}` : method, rate);
    return seconds > 0 ? { row: rate.row, seconds } : undefined;
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
