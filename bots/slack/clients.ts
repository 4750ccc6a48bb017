import { webApi, type Logger } from '@slack/bolt';

const TIMEOUT = 10_000;

/** Fetches, but not for longer than a call may take. */
export const timedFetch: webApi.FetchFunction = (url, init) =>
  fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });

/** What every client is made with: nothing is retried or waited for unseen, since whoever calls has the only clock. */
export function clientOptions(apiUrl: string | undefined, logger: Logger): webApi.WebClientOptions {
  return {
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
  };
}

/** A client for the bot's own calls. */
export function webClient(botToken: string, options: webApi.WebClientOptions): webApi.WebClient {
  return new webApi.WebClient(botToken, options);
}
