import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const nonces = new WeakMap<object, string>();

/** The nonce that the policy of this answer lets scripts carry. */
export function nonceOf(response: object): string {
  const nonce = nonces.get(response) ?? randomBytes(16).toString('base64');
  nonces.set(response, nonce);
  return nonce;
}

const withNonce = (_req: IncomingMessage, res: ServerResponse) => `'nonce-${nonceOf(res)}'`;

/** What an answer's headers depend on. */
export interface Addresses {
  readonly publicUrl: string;
  /** Where the host asks for the password again: a form may lead there. */
  readonly confirmUrl: string;
}

/**
 * Headers of our own pages: nothing inline, in nobody's frame, no address told. What holds for a whole origin (HSTS, agent
 * clusters) is the host's to decide.
 */
export function securityHeaders({ publicUrl, confirmUrl }: Addresses): RequestHandler {
  const own = new URL(publicUrl);
  const confirm = new URL(confirmUrl, own).origin;
  return helmet({
    strictTransportSecurity: false,
    originAgentCluster: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: tellsSite(own) ? 'no-referrer' : 'same-origin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", withNonce],
        styleSrc: ["'self'", withNonce],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'", ...(confirm === own.origin ? [] : [confirm])],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
  });
}

/** Over plain HTTP browsers send no `Sec-Fetch-Site`, and with no referrer no origin either: forms could prove nothing. */
function tellsSite({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
