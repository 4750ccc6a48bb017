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
  /** Whose pages may show ours in a frame; nobody's without it. */
  readonly frameAncestors?: readonly string[] | undefined;
}

/**
 * Headers of our own pages: nothing inline, in nobody's frame but those that the installation named, no address told. What holds for a whole origin (HSTS, agent
 * clusters) is the host's to decide.
 */
export function securityHeaders({ publicUrl, confirmUrl, frameAncestors = [] }: Addresses): RequestHandler {
  const own = new URL(publicUrl);
  const confirm = new URL(confirmUrl, own).origin;
  return helmet({
    strictTransportSecurity: false,
    originAgentCluster: false,
    // Its only other word is `sameorigin`: who names others says so in the policy alone.
    xFrameOptions: frameAncestors.length === 0 && { action: 'deny' },
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
        frameAncestors: frameAncestors.length === 0 ? ["'none'"] : frameAncestors.map(sourceOf),
        baseUri: ["'none'"],
      },
    },
  });
}

const sourceOf = (framer: string) => (framer === 'self' ? "'self'" : framer);

/** Over plain HTTP browsers send no `Sec-Fetch-Site`, and with no referrer no origin either: forms could prove nothing. */
function tellsSite({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
