import express from 'express';
import request from 'supertest';
import { StorageFault } from '../../../core/index';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';
import { mountOn } from '../http/mounted-plugin';
import { BAKERY, staff } from './api-stage';

onDatabase('sqlite', 'the API in a host', (_open, place) => {
  let sample: TestCore;
  let token: string;
  beforeAll(async () => {
    sample = await sampleCore(await place.sampleUrl());
    token = (await staff(sample).issueToken({ name: 'host', scopes: ['decisions', 'people:write'] })).secret;
  });
  afterAll(() => sample.core.close());
  const ask = { principal: 'user:1', key: 'billing.pay', resource: { type: 'account', id: BAKERY } };

  describe.each(['', '/latchkey', '/a/b/keys'])('at "%s"', (mount) => {
    test.each([
      ['no parser', []],
      ['parsers of its own', [express.json({ limit: '50mb' }), express.urlencoded({ extended: true })]],
    ])('answers behind %s, and reads its own bodies', async (_name, before) => {
      const { app } = mountOn(sample, { mount, before });
      const post = () =>
        request(app)
          .post(`${mount}/api/v1/decisions/can`)
          .set({ Authorization: `Bearer ${token}` })
          .type('json');
      expect((await post().send(ask).expect(200)).body).toEqual({ allowed: true });
      await post()
        .send(`{"key":"${'x'.repeat(300_000)}"}`)
        .expect(413);
      await post().send('{').expect(400);
    });

    test('describes itself to machines, and on a page without a script of its own', async () => {
      const host = mountOn(sample, { mount });
      const { body } = await request(host.app).get(`${mount}/api/openapi.json`).expect(200);
      expect(body).toMatchObject({ openapi: '3.1.0' });
      const { text, headers } = await host.get('/api').expect(200);
      expect(text).toContain(`href="${mount}/api/openapi.json"`);
      expect(text).toContain('POST /decisions/can');
      expect(text).not.toMatch(/<script(?! src="[^"]*\/assets\/)|style="|https?:\/\/(?!www\.w3\.org)/);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    });

    test('is let into by no session of the host', async () => {
      const host = mountOn(sample, { mount });
      await request(host.app)
        .post(`${mount}/api/v1/decisions/can`)
        .set('X-Who', 'grace')
        .send(ask)
        .expect(401);
    });
  });

  test('a page of the host’s own API stays the host’s', async () => {
    const host = mountOn(sample, { mount: '' });
    host.app.get('/api/v2/own', (_req, res) => void res.send('own'));
    await request(host.app).get('/api/v2/own').expect(200, 'own');
  });

  test('says that the database is gone, and nothing else about it', async () => {
    const byToken = () => Promise.reject(new StorageFault('gone'));
    const { app } = mountOn({ ...sample, core: { ...sample.core, byToken } });
    const { body, headers } = await request(app)
      .get(`/latchkey/api/v1/accounts/${BAKERY}/contacts`)
      .set('Authorization', `Bearer ${token}`)
      .expect(503);
    expect(body).toEqual({
      ...{ type: 'urn:latchkey:problem:unavailable', title: expect.any(String), status: 503 },
      requestId: expect.any(String),
    });
    expect(headers['retry-after']).toBe('1');
  });
});

onDatabase('sqlite', 'the token of the configuration', (_open, place) => {
  test('has every scope while it is set, and is nobody’s when it isn’t', async () => {
    const url = await place.freshUrl();
    const bootstrap = 'a-bootstrap-token-that-is-long-enough';
    const test = await sampleCore(url, { bootstrap });
    const issue = (core = test.core, secret = bootstrap) =>
      request(mountOn({ ...test, core }).app)
        .post('/latchkey/api/v1/tokens')
        .set('Authorization', `Bearer ${secret}`)
        .send({ name: 'first', scopes: ['act'] });
    await issue(test.core, 'another-one-that-is-as-long-as-it-is').expect(401);
    await issue().expect(201);
    const without = await sampleCore(url, { fill: false });
    await issue(without.core).expect(401);
    await test.core.close();
    await without.core.close();
  });
});
