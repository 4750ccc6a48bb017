import { Router, type RequestHandler } from 'express';
import { NotFoundError, type Core, type ShownSetting } from '../core/index';
import { adminRoutes } from './admin/routes';
import { apiRoutes, identify, showReference, type Rate } from './api';
import { ACCESS, authzenRoutes, wellKnown } from './authzen';
import { clientRoutes } from './client/routes';
import type { HostBridge, HostLook } from './host-bridge';
import { whoIsIn } from './http/assured';
import { areaRouter } from './http/area-router';
import { assets } from './http/assets';
import { errorHandler } from './http/error-handler';
import { createCookies } from './http/cookies';
import { createForms } from './http/forms';
import { health, type HealthCheck } from './http/health';
import { keepPath } from './http/path-of';
import { readAsBrowser } from './http/reads';
import { securityHeaders } from './http/security-headers';
import type { Site } from './http/site';
import { handOverRoutes, type HandOver } from './sign-in/hand-over';
import { oneClickRoutes } from './sign-in/mail-choices';
import { ownBridge } from './sign-in/own-bridge';
import { doorRoutes } from './sign-in/routes';

/** What a mounted plugin needs to know. */
export interface PluginOptions {
  /** Of a host that knows who is signed in; without `identify` people sign in here, or are handed over. */
  readonly bridge: HostBridge | HostLook;
  /** How a host hands people over that it signed in. */
  readonly handOver?: HandOver | undefined;
  /** The whole path at which `pages` is mounted: `/latchkey`; '' or `/` at a host's root. */
  readonly mount: string;
  /** The host's address as the world sees it: posts are held against it, never against a Host header. */
  readonly publicUrl: string;
  /** Proves forms; `new,old` while it rotates. */
  readonly secret: string;
  /** Whose pages may show ours in a frame: `self` and origins; nobody's without it. */
  readonly frameAncestors?: readonly string[];
  /** Routers of the chats, which read their bodies themselves. */
  readonly webhooks?: readonly Router[];
  /** How often one token may call on this node. */
  readonly rate?: Rate;
  /** What else `readyz` tells of. */
  readonly health: () => Promise<HealthCheck[]>;
  /** What the installation was started with, for staff to see. */
  readonly startedWith?: readonly ShownSetting[];
}

/** The three routers that a host mounts. */
export interface Plugin {
  /** Before everything that reads bodies: signatures are over the bytes, and the API reads its own. */
  readonly webhooks: Router;
  readonly pages: Router;
  /** At the host's root. */
  readonly wellKnown: Router;
  /** Who is in, as far as they have to be, for guards of the host's own. */
  readonly identify: HostBridge['identify'];
}

/** Makes the plugin's routers over a core. They keep to themselves: nothing of the host's is touched, at any mount. */
export function createPlugin(core: Core, options: PluginOptions): Plugin {
  const site = createSite(core, options);
  const webhooks = Router();
  for (const router of options.webhooks ?? []) webhooks.use(router);
  const identified = identify(core, options.rate);
  webhooks.use('/api', apiRoutes(core, identified));
  webhooks.use(ACCESS, authzenRoutes(core, identified));
  return {
    webhooks,
    pages: pages(site, options),
    wellKnown: wellKnown(options.publicUrl, site.base),
    ...whoIsIn(core, site.bridge),
  };
}

function createSite(core: Core, options: PluginOptions): Site {
  const { bridge: given, handOver, mount, publicUrl, secret } = options;
  const base = baseOf(mount);
  const cookies = createCookies(publicUrl, base);
  const signInAt = handOver?.signInAt;
  const bridge = 'identify' in given ? given : ownBridge(core, { look: given, base, cookies, signInAt });
  const forms = createForms(secret, publicUrl);
  return { core, bridge, base, publicUrl, forms, cookies };
}

function pages(
  site: Site,
  { bridge: given, handOver, publicUrl, frameAncestors, health: more, startedWith = [] }: PluginOptions,
): Router {
  const { core, bridge, base } = site;
  const signsIn = !('identify' in given) && handOver === undefined;
  const ours = Router();
  const confirmUrl = bridge.confirmUrl(`${base}/client/`);
  ours.use(keepPath, securityHeaders({ publicUrl, confirmUrl, frameAncestors }));
  ours.use(readAsBrowser(site));
  ours.use(health(core, more));
  ours.use('/assets', assets());
  ours.get('/api', showReference(site));
  if (handOver) ours.use('/client', handOverRoutes(site, handOver));
  ours.use('/client', oneClickRoutes(site));
  ours.use('/client', doorRoutes(site, signsIn));
  ours.use('/client', areaRouter(site, 'client', clientRoutes()));
  ours.use('/admin', areaRouter(site, 'admin', adminRoutes({ ...site, health: more, startedWith })));
  ours.use(() => {
    throw new NotFoundError('page');
  });
  ours.use(errorHandler(site));
  const router = Router();
  router.use(base === '' ? onlyOurs(ours) : ours);
  return router;
}

/** The mount without its last slash; '' at a host's root. */
function baseOf(mount: string): string {
  return mount.replace(/\/+$/, '');
}

const OURS = /^\/((client|admin|assets|livez|readyz)(\/|\?|$)|api\/?(\?|$))/;

/** At a host's root everything comes by: what isn't ours goes on untouched. */
function onlyOurs(ours: Router): RequestHandler {
  return (req, res, next) => (OURS.test(req.url) ? ours(req, res, next) : next());
}
