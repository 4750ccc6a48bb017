import { signatureHeaders } from './deliver-http';

/** A request to the app that may be wrong in any way a test wants. */
export interface RawRequest {
  readonly body: string;
  readonly contentType?: string;
  /** Signs with another secret than the right one. */
  readonly secret?: string;
  /** The second it claims to be signed at. */
  readonly timestamp?: number;
  /** Sends no signature at all. */
  readonly unsigned?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
}

/** What the app answered to a raw request. */
export interface RawResponse {
  readonly status: number;
  readonly text: string;
}

/** Sends a request as it is described, right or wrong. */
export async function sendRawRequest(
  base: string,
  secret: string,
  now: number,
  raw: RawRequest,
): Promise<RawResponse> {
  const seconds = raw.timestamp ?? Math.floor(now / 1000);
  const signature = raw.unsigned ? {} : signatureHeaders(raw.secret ?? secret, raw.body, seconds);
  const headers = { 'content-type': raw.contentType ?? 'application/json', ...signature, ...raw.headers };
  const url = `${base}${raw.path ?? '/slack/events'}`;
  const response = await fetch(url, { method: 'POST', body: raw.body, headers, redirect: 'manual' });
  return { status: response.status, text: await response.text() };
}
