import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The field that carries a form's proof. */
export const TOKEN = 'formToken';

/** Somebody posted what no page of ours, in this session, made. */
export class FormRefusedError extends Error {
  override readonly name = 'FormRefusedError';
}

/** What only pages of ours can post. */
export interface Forms {
  /** The proof that goes into each form of a session. */
  tokenOf(session: string): string;
  /** Whether a post comes from our own origin; that is no proof of who sent it. */
  isFromUs(headers: IncomingHttpHeaders): boolean;
  /** Whether a post comes from our own origin and carries its session's proof. */
  isOurs(post: { headers: IncomingHttpHeaders; token: string | undefined; session: string }): boolean;
}

/**
 * Two independent checks: the browser's word on where a post comes from, held against the configured address and never
 * against a Host header, and a proof bound to the session. `secret` is `new,old` while it rotates: both are taken.
 */
export function createForms(secret: string, publicUrl: string): Forms {
  const keys = secret.split(',').filter(Boolean).map(keyOf);
  const [newest] = keys;
  if (newest === undefined) throw new Error('there is no secret to prove forms with');
  const { origin } = new URL(publicUrl);
  return {
    tokenOf: (session) => tokenOf(newest, session),
    isFromUs: (headers) => isFrom(origin, headers),
    isOurs: ({ headers, token = '', session }) =>
      isFrom(origin, headers) && keys.some((key) => isSame(token, tokenOf(key, session))),
  };
}

/** A page that sends no referrer posts with `Origin: null`; the browser's `Sec-Fetch-Site` must then vouch for it. */
function isFrom(ours: string, { origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  if (site === undefined) return origin === ours;
  return site === 'same-origin' && (origin === undefined || origin === 'null' || origin === ours);
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'latchkey forms', 32));
}

function tokenOf(key: Buffer, session: string): string {
  return createHmac('sha256', key).update(session).digest('base64url');
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
