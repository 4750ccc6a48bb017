import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { json, Router } from 'express';
import request from 'supertest';
import type { HostBridge } from '../../plugin/host-bridge';
import { loadPlugin, type NavPage } from '../../sandbox/load-plugin';

const fake = join(__dirname, 'fake-plugin');
const ada = { principal: 'user:7', sessionId: 's1', name: 'Ada', signedInAt: 1 };
const bridge: HostBridge = {
  identify: () => Promise.resolve(ada),
  signInUrl: (returnTo) => `/sign-in?return=${returnTo}`,
  confirmUrl: (returnTo) => `/confirm?return=${returnTo}`,
  brand: { name: 'Harbourline', supportAddress: 'support@harbourline.example' },
};

function aHost() {
  const app = express();
  const [beforeParsers, afterParsers] = [Router(), Router()];
  app.use(beforeParsers, json(), afterParsers);
  const nav: Record<string, readonly NavPage[]> = {};
  const addPages = (area: string, pages: readonly NavPage[]) => void (nav[area] = pages);
  return { app, nav, host: { beforeParsers, afterParsers, addPages } };
}

describe('loadPlugin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-plugin-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function loaded() {
    const { app, nav, host } = aHost();
    const settings = { FAKE_WORD: 'yes' };
    const plugin = await loadPlugin(host, join(fake, 'manifest.json'), { bridge, settings });
    return { app, nav, plugin };
  }

  /** The fake plugin with a changed manifest; its express is ours. */
  function changed(change: Record<string, unknown>): string {
    cpSync(fake, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest: unknown = JSON.parse(readFileSync(join(fake, 'manifest.json'), 'utf8'));
    writeFileSync(file, JSON.stringify(Object.assign({}, manifest, change)));
    return file;
  }

  test('mounts webhooks in front of the body parsers, so that they see the bytes', async () => {
    const { app } = await loaded();
    const body = '{ "spaced":   1 }';
    const answer = await request(app).post('/fake/slack/events').type('json').send(body).expect(200);
    expect(answer.body).toEqual({ got: body });
  });

  test('mounts pages behind the body parsers', async () => {
    const { app } = await loaded();
    const answer = await request(app).post('/fake/client/form').send({ a: 1 }).expect(200);
    expect(answer.body).toEqual({ parsed: { a: 1 } });
  });

  test('mounts what is well known at the root alone', async () => {
    const { app } = await loaded();
    await request(app).get('/.well-known/fake').expect(200);
    await request(app).get('/fake/.well-known/fake').expect(404);
  });

  test('hands on the bridge, the settings and the mount', async () => {
    const { app } = await loaded();
    const answer = await request(app).get('/fake/client/who').expect(200);
    expect(answer.body).toEqual({ who: ada, mount: '/fake', settings: { FAKE_WORD: 'yes' } });
  });

  test('gives the host nav entries with whole paths', async () => {
    const { nav, plugin } = await loaded();
    expect(nav).toEqual({
      client: [
        { label: 'Form', path: '/fake/client/:account/form', icon: 'people', permission: 'misc.activity' },
      ],
      admin: [{ label: 'All forms', path: '/fake/admin/form' }],
    });
    expect(plugin.manifest.id).toBe('fake');
  });

  test.each([
    ['an unknown field', { colour: 'red' }, /colour/],
    [
      'another version than its package',
      { version: '9.9.9' },
      /fake 9\.9\.9, but its package\.json says 1\.2\.3/,
    ],
  ])('refuses %s before it loads anything', async (_, change, message) => {
    const { host } = aHost();
    const file = changed({ ...change, module: './missing.js' });
    await expect(loadPlugin(host, file, { bridge, settings: {} })).rejects.toThrow(message);
  });

  test('refuses a module without the factory that it names', async () => {
    const { host } = aHost();
    writeFileSync(join(folder, 'other.js'), 'exports.createFake = 1;');
    const file = changed({ module: './other.js' });
    const loading = loadPlugin(host, file, { bridge, settings: {} });
    await expect(loading).rejects.toThrow('./other.js of fake exports no function createFake');
  });
});
