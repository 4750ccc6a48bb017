import express, { type Express } from 'express';
import jwt from 'jsonwebtoken';
import request from 'supertest';
import { createPlugin, type PluginOptions } from '../../../plugin/index';
import { sampleCore, settleAll, type CoreOptions, type TestCore } from '../../support/core';
import type { Place } from '../../support/databases';
import { givePassword } from '../../core/sign-in/scene';

const SECRET = 'a secret for tests that is long enough';

/** The address under which tests pretend to be reached. */
export const PUBLIC_URL = 'https://panel.harbourline.example';
/** Where the host signs people in that hands them over. */
export const HOST_URL = 'https://billing.harbourline.example';
/** What it signs with. */
export const HAND_OVER = 'what host and panel both know and nobody else';

const look = { brand: { name: 'Harbourline', supportAddress: 'help@harbourline.example' } };

/** An installation that signs people in by itself, where Grace and Marta have passwords. */
export interface Home extends TestCore {
  readonly app: Express;
  readonly emails: Readonly<Record<'grace' | 'marta', string>>;
  readonly browser: (more?: Record<string, string>) => Browser;
  readonly mailed: () => Promise<string[]>;
}

/** Mounts it over a fresh database. */
export async function openHome(
  place: Pick<Place, 'sampleUrl'>,
  { mount = '/latchkey', publicUrl = PUBLIC_URL, ...more }: Partial<PluginOptions> & CoreOptions = {},
): Promise<Home> {
  const test = await sampleCore(await place.sampleUrl(), more);
  const plugin = createPlugin(test.core, {
    ...{ bridge: look, mount, publicUrl, secret: SECRET, health: async () => [] },
    ...(more.handOver && { handOver: more.handOver }),
  });
  const app = express();
  app.use(mount, plugin.pages);
  await givePassword(test, 'user:1');
  await givePassword(test, 'staff:1', 'marta@harbourline.example');
  const grace = 'grace.okafor@postbox.example';
  return {
    ...test,
    app,
    emails: { grace, marta: 'marta@harbourline.example' },
    browser: (headers) => new Browser(app, headers),
    mailed: async () => (
      await settleAll(test),
      test.mails.splice(0).map(({ text, subject }) => `${subject}\n${text}`)
    ),
  };
}

/** A browser as far as pages of ours need one: cookies, forms of the page it is on, redirects. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly set: string[] = [];
  readonly #app: Express;
  readonly #headers: Record<string, string>;
  page = '';
  path = '';
  status = 0;

  constructor(app: Express, headers: Record<string, string> = {}) {
    this.#app = app;
    this.#headers = headers;
  }

  /** Opens a page, and follows where it leads. */
  async open(path: string): Promise<this> {
    return this.#take(await this.#with(request(this.#app).get(path)), path);
  }

  /** Sends the first form of the page that has these fields, or that posts to this path. */
  async send(fields: Record<string, string>, to?: string): Promise<this> {
    const form = this.forms().find(
      ({ action, names }) =>
        (to === undefined || action.endsWith(to)) &&
        Object.keys(fields).every((name) => names.includes(name)),
    );
    if (!form) throw new Error(`no form for ${Object.keys(fields).join(', ')} on ${this.path}`);
    return this.post(form.action, { ...form.hidden, ...fields });
  }

  /** Posts as a page of ours would. */
  async post(path: string, fields: Record<string, string>): Promise<this> {
    const post = request(this.#app)
      .post(path)
      .type('form')
      .set({ Origin: PUBLIC_URL, 'Sec-Fetch-Site': 'same-origin' });
    return this.#take(await this.#with(post).send(fields), path);
  }

  /** The forms of the page that it is on. */
  forms() {
    return [...this.page.matchAll(/<form\b[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/gs)].map(
      ([, action, inside]) => ({
        action: unescaped(action!),
        names: [...inside!.matchAll(/name="([^"]+)"/g)].map(([, name]) => name!),
        hidden: Object.fromEntries(
          [...inside!.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
            ([, name, value]) => [name!, unescaped(value!)],
          ),
        ),
      }),
    );
  }

  #with(asked: request.Test): request.Test {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return asked.set({ ...this.#headers, ...(cookie && { Cookie: cookie }) });
  }

  async #take(answer: request.Response, path: string): Promise<this> {
    for (const line of (answer.headers['set-cookie'] as unknown as string[] | undefined) ?? []) {
      this.set.push(line);
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === '') this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    const { location } = answer.headers;
    if (location?.startsWith('/')) return this.open(location);
    [this.page, this.path, this.status] = [answer.text, location ?? path, answer.status];
    return this;
  }
}

function unescaped(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

/** A word of the host's about somebody. */
export function wordOf(
  claims: Record<string, unknown>,
  { key = HAND_OVER, audience = `${PUBLIC_URL}/latchkey` } = {},
): string {
  return jwt.sign(claims, key, { algorithm: 'HS256', audience });
}
