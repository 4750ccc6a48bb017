import { webApi } from '@slack/bolt';
import { neverConnected } from '../../never-connected';
import { faultOf, NOT_SLACK } from '../fault';
import type { Delivery } from '../options';

// Slack's own troubles, after which it may have done what it was asked; and tokens, which an operator mends.
const PASSING = [
  NOT_SLACK,
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
  'ratelimited',
  'rate_limited',
  'team_added_to_org',
];
const TOKEN = ['invalid_auth', 'not_authed', 'token_revoked', 'token_expired'];
const TOKEN_PAUSE = 5 * 60_000;

/** What a failed call means for a post: a plain no is final, and whatever leaves open if it arrived is tried again. */
export function deliveryOf(error: unknown): Delivery {
  const reason = faultOf(error);
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { is: 'later', afterMs: error.retryAfter * 1000, unsent: true, reason: 'ratelimited' };
  }
  if (neverConnected(error)) return { is: 'later', unsent: true, reason };
  if (!(error instanceof webApi.WebAPIPlatformError) || PASSING.includes(reason)) {
    return { is: 'later', reason };
  }
  if (TOKEN.includes(reason)) return { is: 'later', afterMs: TOKEN_PAUSE, unsent: true, reason };
  return { is: 'refused', reason };
}
