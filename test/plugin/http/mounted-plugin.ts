import express, { type Express } from 'express';
import request from 'supertest';
import { createForms } from '../../../plugin/http/forms';
import { createPlugin, type HostBridge, type HealthCheck, type PluginOptions } from '../../../plugin/index';
import { sampleCore, type TestCore } from '../../support/core';
import type { Place } from '../../support/databases';
import type { Fields } from './editor-form';

const SIGN_INS: Readonly<Record<string, { principal: string; name: string }>> = {
  grace: { principal: 'user:1', name: 'Grace Okafor' },
  henrik: { principal: 'user:2', name: 'Henrik Sørlie' },
  jonas: { principal: 'user:3', name: 'Jonas Weber' },
  nadia: { principal: 'user:4', name: 'Nadia Rahman' },
  tomasz: { principal: 'user:5', name: 'Tomasz Wójcik' },
  mallory: { principal: 'user:9', name: '<script>alert(1)</script>' },
  gone: { principal: 'staff:99', name: 'Gone' },
  robot: { principal: 'service:billing', name: 'Billing' },
  marta: { principal: 'staff:1', name: 'Marta Kowal' },
  ben: { principal: 'staff:2', name: 'Ben Achieng' },
  ida: { principal: 'staff:3', name: 'Ida Holm' },
};

const SECRET = 'a secret for tests that is long enough';

/** The address under which tests pretend to be reached. */
export const PUBLIC_URL = 'https://panel.harbourline.example';

/** How a test mounts the plugin. */
export interface MountedOptions {
  mount?: string;
  before?: express.RequestHandler[];
  health?: () => Promise<HealthCheck[]>;
  layout?: HostBridge['layout'];
  publicUrl?: string;
  clientUrl?: HostBridge['clientUrl'];
  rate?: PluginOptions['rate'];
  frameAncestors?: readonly string[];
}

/** A plugin over the sample, mounted in a bare host that knows people by a header: `grace`, `grace stale`, `grace looking`. */
export interface Mounted extends TestCore {
  app: Express;
  base: string;
  get(path: string, who?: string): request.Test;
  /** Posts a form as a page of ours would: with its proof, from our own origin. */
  post(path: string, who: string, fields?: Fields): request.Test;
}

/** Mounts it over a fresh database. */
export async function mountPlugin(place: Place, options: MountedOptions = {}): Promise<Mounted> {
  return mountOn(await sampleCore(await place.sampleUrl()), options);
}

/** Mounts a further plugin over a core that is there already. */
export function mountOn(sample: TestCore, options: MountedOptions = {}): Mounted {
  const {
    mount = '/latchkey',
    before = [],
    health = async () => [],
    layout,
    clientUrl,
    publicUrl = PUBLIC_URL,
    rate,
    frameAncestors,
  } = options;
  const bridge = { ...fakeBridge(sample, layout), ...(clientUrl && { clientUrl }) };
  const given = {
    bridge,
    mount,
    publicUrl,
    secret: SECRET,
    health,
    ...(rate && { rate }),
    ...(frameAncestors && { frameAncestors }),
  };
  const plugin = createPlugin(sample.core, given);
  const app = express();
  app.use(mount === '' ? '/' : mount, plugin.webhooks);
  for (const handler of before) app.use(handler);
  app.use(plugin.wellKnown);
  app.use(mount === '' ? '/' : mount, plugin.pages);
  app.get('/own', (_req, res) => void res.send('the host’s own page'));
  const get = (path: string, who = '') => request(app).get(`${mount}${path}`).set('X-Who', who);
  return {
    ...{ ...sample, app, base: mount, get },
    post: (path, who, fields = {}) =>
      request(app)
        .post(`${mount}${path}`)
        .set({ 'X-Who': who, Origin: PUBLIC_URL, 'Sec-Fetch-Site': 'same-origin' })
        .type('form')
        .send(encoded({ formToken: tokenFor(who), ...fields })),
  };
}

/** Fields as browsers send them: a name as often as it has values. */
function encoded(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  return new URLSearchParams(pairs).toString();
}

/** The proof that somebody's pages carry. */
export function tokenFor(who: string): string {
  return createForms(SECRET, PUBLIC_URL).tokenOf(`s-${who.split(' ')[0] ?? ''}`);
}

/** The proof in a page's form. */
export function tokenIn(page: string): string | undefined {
  return /name="formToken" value="([^"]+)"/.exec(page)?.[1];
}

/** The people of the sample by a header; `elsewhere` in another browser, `stale` signed in an hour ago, `looking` may change nothing. */
function fakeBridge({ clock }: TestCore, layout: HostBridge['layout']): HostBridge {
  const back = (to: string) => (returnTo: string) => `${to}?return=${encodeURIComponent(returnTo)}`;
  return {
    async identify(req) {
      const [name = '', ...marks] = (req.get('X-Who') ?? '').split(' ');
      const person = SIGN_INS[name];
      if (!person) return undefined;
      const hour = marks.includes('stale') ? 3_600_000 : 0;
      const sessionId = `s-${name}${marks.includes('elsewhere') ? '-elsewhere' : ''}`;
      const session = { ...person, sessionId, signedInAt: clock.now() - hour };
      return marks.includes('looking') ? { ...session, readOnly: true } : session;
    },
    signInUrl: back('/sign-in'),
    confirmUrl: back('/confirm'),
    brand: { name: 'Harbourline', supportAddress: 'help@harbourline.example' },
    ...(layout && { layout }),
  };
}
