import { createHmac } from 'node:crypto';
import { fieldsOf, isFields, parseJson, textOf, type Fields } from './json';
import { LIMITS } from './limits';
import type { Answer, InteractionKind, Outcome, Retry, Transport } from './transport';

/** Where and how signed requests go to the app. */
export interface HttpDelivery {
  readonly url: string;
  readonly signingSecret: string;
  readonly ackWithin: number;
  readonly now: () => number;
}

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** The two headers that prove a body came from the platform, at the second it was signed. */
export function signatureHeaders(secret: string, body: string, seconds: number): Record<string, string> {
  const hash = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${hash}` };
}

function asForm(kind: InteractionKind, payload: Fields): string {
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(
    Object.entries(payload).map(([name, value]) => [name, textOf(value)]),
  ).toString();
}

function isTimeout(error: unknown): boolean {
  return isFields(error) && error['name'] === 'TimeoutError';
}

function retryHeaders(retry: Retry): Record<string, string> {
  return retry.num === 0
    ? {}
    : { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason };
}

/** Reaches the app by signed HTTP requests to its events address. */
export function httpTransport(delivery: HttpDelivery): Transport {
  const post = (type: string, body: string, headers: Record<string, string>) =>
    fetch(`${delivery.url}/slack/events`, {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        ...signatureHeaders(delivery.signingSecret, body, Math.floor(delivery.now() / 1000)),
        ...headers,
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(delivery.ackWithin),
    });
  return {
    async event(envelope, retry): Promise<Outcome> {
      try {
        const response = await post(JSON_TYPE, JSON.stringify(envelope), retryHeaders(retry));
        await response.arrayBuffer();
        if (response.ok) return { ok: true };
        const noRetry = response.headers.get('x-slack-no-retry') === '1';
        return { ok: false, reason: LIMITS.eventRetries.error, noRetry };
      } catch (error) {
        const { eventAckAge, eventUnreachable } = LIMITS;
        return { ok: false, reason: (isTimeout(error) ? eventAckAge : eventUnreachable).error };
      }
    },
    async interact(kind, payload): Promise<Answer> {
      try {
        const response = await post(FORM_TYPE, asForm(kind, payload), {});
        const text = await response.text();
        if (!response.ok) return { kind: 'failed', reason: `status ${response.status}` };
        return { kind: 'answered', body: fieldsOf(parseJson(text)), text };
      } catch (error) {
        return isTimeout(error)
          ? { kind: 'late' }
          : { kind: 'failed', reason: LIMITS.eventUnreachable.error };
      }
    },
  };
}
