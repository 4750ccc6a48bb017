import express, { type ErrorRequestHandler } from 'express';
import request from 'supertest';
import { settleAll } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { BAKERY, staff } from '../api/api-stage';
import { mountOn, type Mounted } from '../http/mounted-plugin';
import { SCOPES } from '../../../core/index';
import { sampleCore } from '../../support/core';

const EVIL = 'evil.example';
const CONTACT = `/accounts/${BAKERY}/contacts/31`;

const DATA = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

onDatabase('sqlite', 'the API in somebody else’s app', (_open, place) => {
  let host: Mounted;
  let token: string;
  const heard: unknown[] = [];
  beforeAll(async () => {
    const sample = await sampleCore(await place.sampleUrl());
    token = (await staff(sample).issueToken({ name: 'host', scopes: [...SCOPES] })).secret;
    const parsers = [express.json({ limit: '5mb' }), express.urlencoded({ extended: true })];
    host = mountOn(sample, {
      before: [(_req, res, next) => (res.cookie('sid', 'host'), next()), ...parsers],
    });
    host.app.set('query parser', 'extended');
    host.app.post('/own/upload', (req, res) => {
      res.json({ size: JSON.stringify(req.body).length });
    });
    const listen: ErrorRequestHandler = (error, _req, res, _next) => {
      heard.push(error);
      res.status(500).send('the host’s own');
    };
    host.app.use(listen);
  });
  afterAll(() => host.core.close());
  const call = (method: 'get' | 'post' | 'patch' | 'delete', path: string) =>
    request(host.app)
      [method](`/latchkey/api/v1${path}`)
      .set({
        ...{ Authorization: `Bearer ${token}`, 'Latchkey-Principal': 'user:1' },
        'Latchkey-Step-Up-At': new Date(host.clock.now()).toISOString(),
      });
  const isThere = async () => (await call('get', CONTACT)).status === 200;

  const FAULTS: [string, number, () => request.Test][] = [
    ['no JSON', 400, () => call('post', '/decisions/can').type('json').send('{')],
    [
      'too much',
      413,
      () =>
        call('post', '/decisions/can')
          .type('json')
          .send(`"${'x'.repeat(300_000)}"`),
    ],
    ['a form', 415, () => call('post', '/decisions/can').type('form').send('key=1')],
    ['nobody', 401, () => request(host.app).get(`/latchkey/api/v1${CONTACT}`)],
    ['nothing there', 404, () => call('get', '/nothing')],
    ['half an escape', 400, () => call('get', '/accounts/%E0%A4/contacts')],
    ['a field too many', 422, () => call('patch', CONTACT).send({ role: 'owner' })],
  ];
  test.each(FAULTS)('keeps its faults from the host’s handler: %s', async (_what, status, ask) => {
    const { status: answered, headers } = await ask();
    expect({ answered, type: headers['content-type'] }).toEqual({
      ...{ answered: status, type: 'application/problem+json; charset=utf-8' },
    });
    expect(heard).toEqual([]);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('sets no cookie, is moved by none, and leaves the host’s alone', async () => {
    const { headers, status } = await call('get', CONTACT).set('Cookie', 'sid=other; token=x; __Host-lk=1');
    expect({ status, cookie: headers['set-cookie'] }).toEqual({ status: 200, cookie: undefined });
    const own = await request(host.app).get('/own').expect(200);
    expect(own.headers['set-cookie']).toEqual(['sid=host; Path=/']);
  });

  test('has limits of its own, which are not the host’s', async () => {
    const big = { text: 'x'.repeat(1_000_000) };
    const { body } = await request(host.app).post('/own/upload').send(big).expect(200);
    expect(body.size).toBeGreaterThan(1_000_000);
  });

  test.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
    'does nothing else than its method says, whatever %s says',
    async (name) => {
      await call('get', CONTACT).set(name, 'DELETE').expect(200);
      await call('patch', CONTACT).set(name, 'DELETE').send({ notes: 'there' }).expect(200);
      await call('post', CONTACT).set(name, 'DELETE').expect(405);
      await call('patch', `${CONTACT}?_method=DELETE`).send({}).expect(422);
      await call('patch', CONTACT).send({ _method: 'DELETE' }).expect(422);
      expect(await isThere()).toBe(true);
    },
  );

  test.each([
    'limit=1&limit=2',
    'limit[]=1',
    'limit[$gt]=1',
    'search[toString]=1',
    '__proto__[x]=1',
    'constructor.prototype.x=1',
  ])('takes no list, object or prototype in its address: %s', async (query) => {
    await call('get', `/accounts/${BAKERY}/contacts?${query}`).expect(422);
    expect('x' in {}).toBe(false);
  });

  test('takes no two persons to act for, and no two tokens', async () => {
    const asked = () => request(host.app).get('/latchkey/api/v1/my/accounts');
    await asked().set('Authorization', `Bearer ${token}, Bearer ${token}`).expect(401);
    const twice = ['user:1', 'user:4'] as unknown as string;
    await asked()
      .set({ Authorization: `Bearer ${token}`, 'Latchkey-Principal': twice })
      .expect(422);
  });

  test('builds no link from a Host header, in no answer and in no mail', async () => {
    const poison = {
      Host: EVIL,
      'X-Forwarded-Host': EVIL,
      Forwarded: `host=${EVIL}`,
      Origin: `https://${EVIL}`,
    };
    const invited = await call('post', `/accounts/${BAKERY}/invitations`)
      .set(poison)
      .send({ email: 'new@elsewhere.example', grants: [] })
      .expect(201);
    for (const path of [
      '/api/openapi.json',
      '/api',
      '/api/v1',
      `/api/v1${CONTACT}/`,
      '/api/v1//x',
      '/client',
    ]) {
      const { headers, text } = await request(host.app).get(`/latchkey${path}`).set(poison);
      expect(JSON.stringify(headers) + text).not.toContain(EVIL);
    }
    expect(JSON.stringify(invited.headers) + invited.text).not.toContain(EVIL);
    await settleAll(host);
    expect(host.mails.filter(({ to }) => to === 'new@elsewhere.example')).toHaveLength(1);
    expect(JSON.stringify(host.mails)).not.toContain(EVIL);
  });

  test('lets nobody out of its path, nor into another account by it', async () => {
    for (const path of [
      '/accounts/1042%2f..%2f1077/contacts',
      '/accounts/..%2f1077/contacts',
      '/%2e%2e/%2e%2e/own',
    ]) {
      const { status, text } = await call('get', path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(text).not.toMatch(/Lena|own page/);
    }
  });

  test('is kept by no cache, guessed, run or framed by no browser', async () => {
    const exported = `/accounts/${BAKERY}/activity/export?format=csv`;
    for (const path of [CONTACT, exported, `/accounts/${BAKERY}/export`, '/nothing']) {
      const { headers } = await call('get', path);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', ...DATA });
      expect(headers).not.toHaveProperty('etag');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
    const { headers } = await request(host.app).get('/latchkey/api/openapi.json').expect(200);
    expect(headers).toMatchObject(DATA);
  });
});
