import { createHash } from 'node:crypto';
import { limitOf, limits, type Limit } from './limits';
import type { Answer } from './request';
import type { Route } from './routes/table';

/** What a request may cost: so many in so many milliseconds. */
interface Bucket {
  limit: number;
  windowMs: number;
}

/** The headers of an answer, and how long to wait if the bucket is empty. */
export interface Toll {
  headers: Record<string, string>;
  retryAfter?: number;
  global?: boolean;
}

const usual: Bucket = { limit: 50, windowMs: 1000 };
const buckets: Readonly<Record<string, Bucket>> = {
  'POST /channels/:channel/messages': { limit: limitOf('rate.messages'), windowMs: 5000 },
  'PATCH /channels/:channel/messages/:message': { limit: limitOf('rate.messages'), windowMs: 5000 },
  'POST /channels/:channel/threads': { limit: 50, windowMs: 300_000 },
};
const overall: Bucket = { limit: limitOf('rate.global'), windowMs: 1000 };

/** Counts requests, one bucket a route and place, and one for everything. It runs on the machine's own clock. */
export function createRateLimits(): (route: Route, path: string, counted: boolean) => Toll {
  const spent = new Map<string, { from: number; count: number }>();
  const take = (key: string, { windowMs }: Bucket): { count: number; resetsIn: number } => {
    const now = Date.now();
    const before = spent.get(key);
    const current = before && now - before.from < windowMs ? before : { from: now, count: 0 };
    current.count += 1;
    spent.set(key, current);
    return { count: current.count, resetsIn: windowMs - (now - current.from) };
  };
  return (route, path, counted) => {
    const name = `${route.method} ${route.pattern}`;
    const place = path.split('/').slice(0, 3).join('/');
    const bucket = buckets[name] ?? usual;
    const { count, resetsIn } = take(`${name} ${place}`, bucket);
    const headers = headersFor(name, bucket, counted ? count : 1, resetsIn);
    if (!counted) return { headers };
    if (count > bucket.limit) {
      return { headers: { ...headers, 'x-ratelimit-scope': 'user' }, retryAfter: resetsIn / 1000 };
    }
    const total = route.open ? { count: 0, resetsIn: 0 } : take('global', overall);
    if (total.count <= overall.limit) return { headers };
    return { headers: { 'x-ratelimit-scope': 'global' }, retryAfter: total.resetsIn / 1000, global: true };
  };
}

/** The answer to a request that came too soon, for its route or for all of the bot. */
export function tooMany(retryAfter: number, global = false): Answer {
  const { error }: Limit = limits[global ? 'rate.global' : 'rate.messages'];
  if (error.kind !== 'rate') throw new Error('that is no limit of rates');
  const { status, message } = error;
  const scope = global ? { 'x-ratelimit-global': 'true' } : { 'x-ratelimit-scope': 'user' };
  const headers = { 'retry-after': String(Math.ceil(retryAfter)), ...scope };
  return { status, body: { message, retry_after: retryAfter, global }, headers };
}

function headersFor(
  name: string,
  { limit }: Bucket,
  count: number,
  resetsIn: number,
): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - count)),
    'x-ratelimit-reset': String((Date.now() + resetsIn) / 1000),
    'x-ratelimit-reset-after': String(resetsIn / 1000),
    'x-ratelimit-bucket': createHash('md5').update(name).digest('hex'),
  };
}
