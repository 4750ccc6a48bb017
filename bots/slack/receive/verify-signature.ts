import { createHmac, timingSafeEqual } from 'node:crypto';

const VERSION = 'v0';
const TOLERANCE_SECONDS = 300;

/** What a request says about itself, and the body exactly as it came. */
export interface SignedRequest {
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
}

/** Whether Slack signed this, within five minutes of now, before or after. */
export function isFromSlack(secret: string, request: SignedRequest, now: number): boolean {
  const { timestamp = '', signature = '', body } = request;
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE_SECONDS) return false;
  const hash = createHmac('sha256', secret).update(`${VERSION}:${timestamp}:`).update(body).digest('hex');
  const expected = Buffer.from(`${VERSION}=${hash}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
