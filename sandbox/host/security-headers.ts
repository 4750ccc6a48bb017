import type { RequestHandler } from 'express';
import helmet from 'helmet';

const self = ["'self'"];

/** Nothing inline, nothing from elsewhere, in nobody's frame. The sandbox speaks plain HTTP, so no HSTS. */
export function securityHeaders(): RequestHandler {
  return helmet({
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        imgSrc: ["'self'", 'data:'],
        fontSrc: self,
        connectSrc: self,
        formAction: self,
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
  });
}
