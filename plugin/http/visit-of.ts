import type { Request } from 'express';
import { NotAuthenticatedError } from '../../core/index';
import { actorOf } from './actor-of';
import { TOKEN } from './forms';
import type { Area, Route, Visit } from './route';
import type { HostSession } from '../host-bridge';
import { hostUrl } from './host-url';
import { principalOf } from './principal-of';
import { proofUrl } from './proof-url';
import { roleOf, sessionOf } from './session-of';
import type { Site } from './site';
import { textOf, textsOf } from './texts';

const visits = new WeakMap<Request, Visit>();

/** Makes the visit of a request to a route. */
export function openVisit(site: Site, area: Area, { doing }: Route, req: Request): Visit {
  const found = sessionOf(req);
  if (!found) throw new NotAuthenticatedError();
  const { sessionId } = found.session;
  const actor = actorOf(found, req);
  const token = site.forms.tokenOf(sessionId);
  const visit: Visit = {
    core: site.core,
    actor,
    as: site.core.as(actor),
    area,
    role: roleOf(req),
    base: site.base,
    host: site.bridge.brand.name,
    owner: ownerOf(found.session),
    doing,
    param: (name) => textOf(req.params, name) ?? '',
    query: (name) => textOf(req.query, name),
    queries: (name) => textsOf(req.query, name),
    field: (name) => textOf(req.body, name),
    standing: found.standing,
    proof: (back) => proofUrl(site, found, back),
    hostUrl: (place) => hostUrl(site, place),
    fields: (name) => textsOf(req.body, name),
    form: (action, hidden) => ({ action, hidden: { ...hidden, [TOKEN]: token } }),
  };
  visits.set(req, visit);
  return visit;
}

/** Names a session in what is kept for it, however often its cookie changes. */
export function ownerOf(session: HostSession): string {
  const { sessionId, family = sessionId } = session;
  return JSON.stringify([family, principalOf(session)]);
}

/** The visit that a request came to; undefined before it reached a route. */
export function visitOf(req: Request): Visit | undefined {
  return visits.get(req);
}
