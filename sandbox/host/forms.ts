import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Post } from '../../plugin/views';
import { HostRefusal } from './refusal';
import { sessionOf } from './scope';

/** Posts that only the host's own pages can make. */
export interface Forms {
  /** Where a form of the page goes, with its proof. */
  post(action: string, hidden?: Readonly<Record<string, string>>): Post;
  /** Refuses what another site's page, or a page of another session, sends. */
  check: RequestHandler;
}

/** Makes them; the proof is bound to the session by the secret. */
export function createForms(secret: string): Forms {
  const tokenOf = (session: string) =>
    createHmac('sha256', secret).update(`form:${session}`).digest('base64url');
  return {
    post: (action, hidden) => ({ action, hidden: { ...hidden, token: tokenOf(sessionOf()?.id ?? '') } }),
    check(req, _res, next) {
      if (req.method === 'GET' || req.method === 'HEAD') return next();
      const session = sessionOf();
      const isOurs = session !== undefined && isSame(field(req, 'token'), tokenOf(session.id));
      if (!isSameOrigin(req) || !isOurs) throw new HostRefusal(403, 'form');
      next();
    },
  };
}

/** A text field of the form that was posted; a missing one is empty. */
export function field(req: Request, name: string): string {
  const body = (req.body ?? {}) as Record<string, unknown>;
  const value = Object.hasOwn(body, name) ? body[name] : undefined;
  return typeof value === 'string' ? value : '';
}

/** Browsers say where a post comes from; one that says nothing is refused. */
function isSameOrigin(req: Request): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = req.headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
