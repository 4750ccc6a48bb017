import request from 'supertest';
import { onDatabase } from '../../support/databases';
import { mountOn, mountPlugin, type Mounted } from './mounted-plugin';

const PAGES = [
  ['/client/', 'tomasz'],
  ['/client/1042', 'grace'],
  ['/client/1042/people', 'grace'],
  ['/client/1042/people/contact-31/access', 'grace'],
  ['/client/1042/people/contact-31/why', 'grace'],
  ['/client/1042/activity', 'grace'],
  ['/client/1042/me', 'grace'],
  ['/client/me/chats', 'grace'],
  ['/client/none', 'grace'],
  ['/client/1042', ''],
  ['/admin/clients', 'marta'],
  ['/admin/clients/1042', 'marta'],
  ['/admin/outbox', 'marta'],
] as const;

onDatabase('sqlite', 'headers', (_open, place) => {
  let host: Mounted;
  beforeAll(async () => {
    host = await mountPlugin(place);
  });
  afterAll(() => host.core.close());

  test.each(PAGES)(
    'GET %s for "%s" is private, framed by nobody, and lets nothing inline run',
    async (path, who) => {
      const { headers, text } = await host.get(path, who);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-content-type-options']).toBe('nosniff');
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(text).not.toMatch(/\sstyle=|\son\w+="|javascript:/i);
      expect(text).not.toMatch(/<script(?![^>]*\ssrc=)/);
    },
  );

  test('each answer has a nonce of its own, and the page carries it', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { headers, text } = await host.get('/client/1042', 'grace');
        const [, nonce] = /nonce="([^"]+)"/.exec(text) ?? [];
        expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });

  test('nobody from another origin is let in by CORS', async () => {
    const { headers } = await host.get('/client/1042', 'grace').set('Origin', 'https://evil.example');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  test.each([
    ['bootstrap.min.css', 'text/css'],
    ['latchkey.css', 'text/css'],
    ['latchkey.js', 'text/javascript'],
  ])('assets/%s is served as %s, to be kept for a while', async (file, type) => {
    const { headers } = await host.get(`/assets/${file}`).expect(200);
    expect(headers['content-type']).toContain(type);
    expect(headers['cache-control']).toContain('max-age=3600');
  });

  test('a page names its styles and script by what is in them, and those are kept for good', async () => {
    const { text } = await host.get('/client/1042', 'grace');
    const files = [...text.matchAll(/\/latchkey(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).toEqual([
      expect.stringMatching(/bootstrap\.min\.[0-9a-f]{12}\.css$/),
      expect.stringMatching(/latchkey\.[0-9a-f]{12}\.css$/),
      expect.stringMatching(/latchkey\.[0-9a-f]{12}\.js$/),
    ]);
    for (const file of files) {
      const { headers } = await host.get(file).expect(200);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    const other = await host.get('/assets/latchkey.0123456789ab.css').expect(200);
    expect(other.headers['cache-control']).toBe('public, max-age=0');
  });

  test('only those that the installation names may frame a page', async () => {
    const framed = mountOn(host, { frameAncestors: ['self', 'https://portal.example'] });
    const { headers } = await framed.get('/client/1042', 'grace').expect(200);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self' https://portal.example;");
    expect(headers).not.toHaveProperty('x-frame-options');
    expect((await host.get('/client/1042', 'grace')).headers['x-frame-options']).toBe('DENY');
  });

  test.each(['', '/', '..%2fhost-bridge.ts', '%2e%2e/host-bridge.ts', 'bootstrap.css'])(
    'assets/%s is not there',
    (file) => host.get(`/assets/${file}`).expect(404),
  );

  test('the host’s own pages get no header of ours', async () => {
    const { headers } = await request(host.app).get('/own').expect(200);
    expect(headers).not.toHaveProperty('content-security-policy');
    expect(headers).not.toHaveProperty('cache-control');
  });
});
