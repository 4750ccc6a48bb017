import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { BarredAddressError, type Guard } from './guard';

/** What is posted where. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For all of it: finding the machine, connecting, sending and the answer's head. */
  readonly deadlineMs: number;
  /** Without one the address is taken as it is: an operator wrote it. */
  readonly guard?: Guard;
}

/** What came back; what the answer says beyond its head is nobody's to keep. */
export interface Answer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** No answer came in time. */
export class DeadlineError extends Error {
  readonly code = 'ERR_DEADLINE';

  constructor() {
    super('no answer in time');
    this.name = 'DeadlineError';
  }
}

/** Of an answer's body so much is let come in, so that its sender can finish; what is more ends the connection. */
const MOST_BYTES = 1024;

/**
 * Posts once, on a connection of its own, and follows no redirect.
 * @throws BarredAddressError, DeadlineError, and what connections throw
 */
export async function postOut(post: Post): Promise<Answer> {
  const url = new URL(post.url);
  await requireOpen(url, post.guard);
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: 'POST',
      headers: { ...post.headers, 'content-length': Buffer.byteLength(post.body) },
      agent: false,
      ...(post.guard ? { lookup: post.guard.lookup } : {}),
    });
    const timer = setTimeout(() => request.destroy(new DeadlineError()), post.deadlineMs);
    request.on('close', () => {
      clearTimeout(timer);
      reject(new Error('the connection ended before an answer')); // once there was one, this is not heard
    });
    request.on('error', reject);
    request.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
      letFinish(response);
    });
    request.end(post.body);
  });
}

/** A connection to an address that is written out asks no lookup. */
async function requireOpen({ hostname }: URL, guard: Guard | undefined): Promise<void> {
  const isWritten = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  if (guard && isWritten && (await guard.barred(hostname)) !== undefined) throw new BarredAddressError();
}

function letFinish(response: IncomingMessage): void {
  let left = MOST_BYTES;
  response.on('error', () => undefined);
  response.on('data', (data: Buffer) => {
    left -= data.length;
    if (left < 0) response.destroy();
  });
}

/** Dates are read very freely otherwise: -5 is a day in May. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/;

/** How long `Retry-After` asks to be left alone, in seconds or until a moment; undefined where it says nothing sensible. */
export function retryAfterMs(said: string | undefined, now: number): number | undefined {
  if (said === undefined) return undefined;
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
  const ms = HTTP_DATE.test(said) ? Date.parse(said) - now : NaN;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
