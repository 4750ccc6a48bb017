import { join } from 'node:path';
import express, { Router, type Express, type RequestHandler } from 'express';
import type { HostBridge } from '../../plugin/host-bridge';
import type { NavPage, PluginHost } from '../load-plugin';
import type { Billing } from './billing';
import { areaRoutes } from './area/routes';
import { clientRoutes } from './client-routes';
import { answerFaults, nothingHere } from './faults';
import { createForms } from './forms';
import { pageOf } from './page-of';
import { layoutOf } from './frame';
import type { HostContext, NumberOf, Permissions } from './host-context';
import { hashPassword, type PasswordHash } from './passwords';
import type { DemoPerson } from './people';
import { HostRefusal } from './refusal';
import { changeSession, findSession, sessionOf } from './scope';
import { securityHeaders } from './security-headers';
import { createSessions } from './sessions';
import { signInRoutes } from './sign-in-routes';
import { staffRoutes } from './staff-routes';

/** What a demo host is made of. */
export interface DemoHostOptions {
  billing: Billing;
  people: readonly DemoPerson[];
  sessionsSecret: string;
  clock: { now(): number };
  /** Where the plugin will be mounted. */
  mount: string;
  brand: HostBridge['brand'];
  /** Told of what broke. */
  tell: (error: unknown) => void;
}

/** The demo billing app, before and after a plugin is in it. */
export interface DemoHost {
  app: Express;
  /** Where a plugin is taken in. */
  plugins: PluginHost;
  bridge: HostBridge;
  /** From here on its pages show what this allows; until then, nothing. */
  askPermissions(permissions: Permissions): void;
  /** From here on tickets have the plugin's number beside the host's. */
  askNumbers(numberOf: NumberOf): void;
}

/** Makes "Harbourline", with the passwords of its people hashed. */
export async function createDemoHost(options: DemoHostOptions): Promise<DemoHost> {
  const now = () => options.clock.now();
  const plugin: Permissions & { numberOf: NumberOf } = {
    ...nothingAllowed,
    numberOf: () => Promise.resolve(undefined),
  };
  const nav = { client: new Array<NavPage>(), admin: new Array<NavPage>() };
  const context: HostContext = {
    ...options,
    nav,
    now,
    passwords: await hashAll(options.people),
    sessions: createSessions(now),
    forms: createForms(options.sessionsSecret),
    can: (...asked) => plugin.can(...asked),
    requirePermission:
      (...asked) =>
      (req, res, next) =>
        plugin.requirePermission(...asked)(req, res, next),
    authorizeInTx: (...asked) => plugin.authorizeInTx(...asked),
    numberOf: (key) => plugin.numberOf(key),
  };
  const [beforeParsers, afterParsers] = [Router(), Router()];
  return {
    app: assemble(context, { beforeParsers, afterParsers, tell: options.tell }),
    plugins: { beforeParsers, afterParsers, addPages: (area, pages) => void nav[area].push(...pages) },
    bridge: bridgeOf(context),
    askPermissions({ can, requirePermission, authorizeInTx }) {
      Object.assign(plugin, { can, requirePermission, authorizeInTx });
    },
    askNumbers: (numberOf) => void (plugin.numberOf = numberOf),
  };
}

/** Until a plugin answers, nobody may do anything. */
const nothingAllowed: Permissions = {
  can: () => Promise.resolve(false),
  requirePermission: () => () => {
    throw new HostRefusal(404, 'missing');
  },
  authorizeInTx: () => Promise.reject(new HostRefusal(404, 'missing')),
};

/** The order matters: webhooks are in front of the parsers, the plugin's pages behind the session and before our forms' check. */
function assemble(
  context: HostContext,
  plugin: { beforeParsers: Router; afterParsers: Router; tell: (error: unknown) => void },
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use(plugin.beforeParsers);
  app.use('/assets', express.static(join(__dirname, '../assets'), { index: false }));
  app.use(express.urlencoded({ extended: false, limit: '200kb' }), express.json({ limit: '200kb' }));
  app.use(findSession(context.sessions));
  app.use(plugin.afterParsers);
  app.use(keepPrivate, context.forms.check, signInRoutes(context));
  app.use('/client', askToSignIn, clientRoutes(context), areaRoutes(context));
  app.use('/staff', askToSignIn, staffRoutes(context));
  app.use(nothingHere, answerFaults(context, plugin.tell));
  return app;
}

const keepPrivate: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  next();
};

const askToSignIn: RequestHandler = (req, res, next) => {
  if (sessionOf()?.person) return next();
  res.redirect(303, `/sign-in?return=${encodeURIComponent(req.originalUrl)}`);
};

function bridgeOf(context: HostContext): HostBridge {
  const at = (page: string, returnTo: string) => `${page}?return=${encodeURIComponent(returnTo)}`;
  return {
    identify(req) {
      const session = context.sessions.find(req);
      if (!session?.person) return Promise.resolve(undefined);
      const { id: sessionId, person, signedInAt } = session;
      changeSession(session);
      return Promise.resolve({ principal: person.principal, name: person.name, sessionId, signedInAt });
    },
    signInUrl: (returnTo) => at('/sign-in', returnTo),
    confirmUrl: (returnTo) => at('/confirm', returnTo),
    layout: layoutOf(context),
    brand: context.brand,
    clientUrl: pageOf,
  };
}

async function hashAll(people: readonly DemoPerson[]): Promise<Map<string, PasswordHash>> {
  const hashed = new Map<string, PasswordHash>();
  for (const { principal, password } of people) {
    if (password !== undefined) hashed.set(principal, await hashPassword(password));
  }
  return hashed;
}
