import type { ErrorRequestHandler, RequestHandler } from 'express';
import request from 'supertest';
import { adminRoutes } from '../../../plugin/admin/routes';
import { clientRoutes } from '../../../plugin/client/routes';
import { sampleCore } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { saving } from '../http/editor-form';
import { mountOn, PUBLIC_URL, tokenFor, type Mounted } from '../http/mounted-plugin';

const ACCESS = '/client/1042/people/contact-31/access';
const posts = [
  ...clientRoutes().map((route) => ({ ...route, area: 'client' })),
  ...adminRoutes({ health: async () => [], startedWith: [] }).map((route) => ({
    ...route,
    area: 'admin',
  })),
].filter(({ method }) => method === 'post');

onDatabase('sqlite', 'pages in somebody else’s app', (_open, place) => {
  let host: Mounted;
  const heard: unknown[] = [];
  const sessions: object[] = [];
  beforeAll(async () => {
    const sample = await sampleCore(await place.sampleUrl());
    const ofTheirs: RequestHandler = (req, res, next) => {
      res.cookie('sid', 'host');
      // Whoever writes to it is told by the error.
      const session = Object.freeze({ user: 'grace' });
      sessions.push(session);
      Object.assign(req, { session });
      next();
    };
    host = mountOn(sample, { before: [ofTheirs] });
    const listen: ErrorRequestHandler = (error, _req, res, _next) => {
      heard.push(error);
      res.status(500).send('the host’s own');
    };
    host.app.use(listen);
  });
  afterAll(() => host.core.close());

  test('leave the host’s session and cookies as they are', async () => {
    const { headers, status } = await host
      .get(ACCESS, 'grace')
      .set('Cookie', 'sid=host; latchkey=x; session=x');
    const set = headers['set-cookie'] as unknown as string[];
    expect([status, set]).toEqual([200, ['sid=host; Path=/']]);
    expect(sessions.at(-1)).toEqual({ user: 'grace' });
  });

  test('keep their faults from the host’s handler', async () => {
    const broken: [string, string, number][] = [
      [ACCESS, 'x'.repeat(70_000), 413],
      [ACCESS, Array.from({ length: 300 }, (_, at) => `f${at}=1`).join('&'), 413],
      [ACCESS, '%', 403],
      ['/client/%E0%A4%A', 'a=1', 403],
    ];
    for (const [path, body, status] of broken) {
      const answer = await request(host.app)
        .post(`/latchkey${path}`)
        .set({ 'X-Who': 'grace', Origin: PUBLIC_URL })
        .type('form')
        .send(body);
      expect({ path, status: answer.status }).toEqual({ path, status });
      expect(answer.text).toContain('<html');
    }
    expect(heard).toEqual([]);
  });

  test('take one text of a name that comes twice for none, in an address and in a form', async () => {
    const { text } = await host.get('/client/1042/people?q=ada&q=zzz', 'grace').expect(200);
    expect(text).toContain('Ada Lindqvist');
    expect(text).not.toContain('value="ada');
    const twice = { ...saving(['billing.pay']), formToken: [tokenFor('grace'), tokenFor('grace')] };
    await host.post(ACCESS, 'grace', twice).expect(403);
  });

  test.each(posts)('take no file by $area$path', async ({ area, path }) => {
    const filled = path.replaceAll(/:(?:account|client)\b/g, '1042').replaceAll(/:\w+/g, 'none');
    const { status } = await request(host.app)
      .post(`/latchkey/${area}${filled}`)
      .set({ 'X-Who': area === 'admin' ? 'marta' : 'grace', Origin: PUBLIC_URL })
      .field('formToken', tokenFor(area === 'admin' ? 'marta' : 'grace'))
      .attach('file', Buffer.alloc(10_000), '../../etc/passwd.zip');
    expect(status).toBe(403);
  });

  test('lead nowhere out of their path', async () => {
    for (const path of ['/..%2fown', '/client/..%2f..%2fown', '/assets/..%2f..%2f..%2fown', '//own']) {
      const { status, text, headers } = await host.get(path, 'grace');
      expect({ path, status, own: text.includes('own page') }).toEqual({ path, status: 404, own: false });
      expect(headers).not.toHaveProperty('location');
    }
  });

  test('say what kind of thing each answer is, and let nobody guess', async () => {
    const paths = [
      ACCESS,
      '/client/none',
      '/assets/latchkey.css',
      '/assets/none',
      '/client/1042/people/export',
      '/livez',
    ];
    for (const path of paths) {
      const { headers } = await host.get(path, 'grace');
      expect({
        path,
        sniff: headers['x-content-type-options'],
        has: headers['content-type'] !== undefined,
      }).toEqual({
        ...{ path, sniff: 'nosniff', has: true },
      });
    }
    const { headers } = await host.get('/client/1042/people/export', 'grace').expect(200);
    expect(headers['content-disposition']).toBe('attachment; filename="people.csv"');
  });
});
