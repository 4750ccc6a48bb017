import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { neverConnected } from '../never-connected';

/** What a failed request means: come back, or give it up. `unknown`: Discord may have done it. */
export type Failure =
  | { is: 'later'; unsent: true; afterMs?: number; reason: string }
  | { is: 'unknown'; reason: string }
  | { is: 'refused'; code: number; reason: string };

/** The errors that say: not now. */
const passing: readonly (number | string)[] = [20016, 20028, 40003, 40016, 110001, 130000];
const lostStatus = 401;
const tokenPause = 5 * 60_000;

/** Reads what became of a request from what discord.js threw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    return {
      is: 'later',
      unsent: true,
      afterMs: Math.max(0, Math.ceil(error.retryAfter)),
      reason: 'rate limited',
    };
  }
  if (error instanceof DiscordAPIError) return apiFailure(error);
  if (error instanceof HTTPError) return { is: 'unknown', reason: `Discord answered ${error.status}` };
  const reason = errorName(error);
  return neverConnected(error) ? { is: 'later', unsent: true, reason } : { is: 'unknown', reason };
}

/** What may be logged of an error: never its message or its request, which hold what people wrote. */
export function loggable(error: unknown): Record<string, unknown> {
  if (error instanceof DiscordAPIError) {
    return { error: 'DiscordAPIError', code: error.code, status: error.status };
  }
  if (error instanceof HTTPError) return { error: 'HTTPError', status: error.status };
  if (!(error instanceof Error)) return { error: typeof error };
  const at = /^ *at .*$/m.exec(error.stack ?? '')?.[0].trim();
  return { error: errorName(error), ...(at === undefined ? {} : { at }) };
}

function apiFailure({ code, status }: DiscordAPIError): Failure {
  const reason = `Discord answered ${status}, ${code}`;
  if (status === lostStatus) {
    return { is: 'later', unsent: true, afterMs: tokenPause, reason: 'Discord does not take the token' };
  }
  if (status === 408 || status === 429 || passing.includes(code)) {
    return { is: 'later', unsent: true, reason };
  }
  return { is: 'refused', code: Number(code), reason };
}

function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : error.name;
}
