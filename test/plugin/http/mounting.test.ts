import express from 'express';
import request from 'supertest';
import { onDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';
import { editing } from './editor-form';
import { mountOn, tokenFor, PUBLIC_URL } from './mounted-plugin';

const CHANGE = '/client/1042/people/contact-31/access';
const parsers = {
  'no parser': [],
  'express.json': [express.json()],
  'express.urlencoded': [express.urlencoded({ extended: false })],
  'both, extended': [express.json(), express.urlencoded({ extended: true })],
};

onDatabase('sqlite', 'mounting', (_open, place) => {
  let sample: TestCore;
  beforeAll(async () => {
    sample = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => sample.core.close());

  describe.each(['', '/latchkey', '/a/b/keys'])('at "%s"', (mount) => {
    test.each(Object.entries(parsers))('behind %s pages show and forms arrive', async (_name, before) => {
      const host = mountOn(sample, { mount, before });
      const page = await host.get(CHANGE, 'grace').expect(200);
      expect(page.text).toContain(`href="${mount}/assets/latchkey.`);
      expect(page.text).toContain(`action="${mount}${CHANGE}"`);
      const { change } = editing(host, CHANGE);
      const given = await change(['billing.pay', 'billing.prices']);
      expect([given.status, given.headers.location]).toEqual([303, `${mount}${CHANGE}`]);
      expect((await change([], ['billing.pay', 'billing.prices'])).status).toBe(303);
    });

    test('nobody is led back to a path below the mount, whatever the Host header says', async () => {
      const host = mountOn(sample, { mount });
      const { text } = await host.get('/client/1042?x=1').set('Host', 'evil.example').expect(401);
      expect(text).toContain(`/sign-in?return=${encodeURIComponent(`${mount}/client/1042?x=1`)}`);
      expect(text).not.toContain('evil.example');
    });
  });

  test('below a path, what isn’t there is said to be missing', async () => {
    const { text } = await mountOn(sample, { mount: '/latchkey' }).get('/nothing', 'grace').expect(404);
    expect(text).toContain('There is nothing here');
  });

  test('at the root, everything that isn’t ours goes on untouched', async () => {
    const host = mountOn(sample, { mount: '' });
    const { headers } = await request(host.app).get('/own').expect(200);
    expect(headers).not.toHaveProperty('content-security-policy');
    await request(host.app)
      .get('/clients')
      .expect(404, /Cannot GET/);
    await host.get('/client/x/y/z', 'grace').expect(404, /There is nothing here/);
  });

  test('a form of lists and objects, as extended parsers make them, has no texts in it', async () => {
    const host = mountOn(sample, { before: [express.urlencoded({ extended: true })] });
    await request(host.app)
      .post(`/latchkey${CHANGE}`)
      .set({ 'X-Who': 'grace', Origin: PUBLIC_URL })
      .type('form')
      .send(
        `formToken=${tokenFor('grace')}&do[]=save&do[]=now&seen[]=1&tick[a]=billing.pay&__proto__[until]=7`,
      )
      .expect(422);
    expect(Object.prototype).not.toHaveProperty('until');
  });

  test('a form that is too large is refused', async () => {
    await mountOn(sample)
      .post(CHANGE, 'grace', { seen: 'x'.repeat(70_000) })
      .expect(413);
  });

  test('a path that can’t be read is missing, and the host’s error handler hears of nothing', async () => {
    const host = mountOn(sample);
    const heard: unknown[] = [];
    host.app.use(((error, _req, res, _next) => {
      heard.push(error);
      res.status(500).end();
    }) satisfies express.ErrorRequestHandler);
    await host.get('/client/%E0%A4%A/people', 'grace').expect(400, /There is nothing here/);
    expect(heard).toEqual([]);
  });

  test('a host’s layout gets the page once', async () => {
    const layout = (page: { title: string; head: string; body: string }) =>
      `<html><head>${page.head}</head><body><header>Harbourline</header>${page.body}</body></html>`;
    const { text } = await mountOn(sample, { layout }).get('/client/1042', 'grace').expect(200);
    expect(text.match(/latchkey\.\w+\.css/g)).toHaveLength(1);
    expect(text).toContain('<header>Harbourline</header>');
    expect(text.match(/<main/g)).toHaveLength(1);
  });
});
