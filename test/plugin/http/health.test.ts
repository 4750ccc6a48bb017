import express from 'express';
import request from 'supertest';
import { createPlugin } from '../../../plugin/index';
import { sampleCore } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { mountOn, mountPlugin } from './mounted-plugin';

onDatabase('sqlite', 'health', (_open, place) => {
  test('a process that answers is live, and ready when all its checks are', async () => {
    const slack = { name: 'slack', ok: true, detail: 'connected' };
    const forPages = { code: 'CONNECTED', fault: 'none', heardAgo: 3 };
    const host = await mountPlugin(place, { health: async () => [{ ...slack, ...forPages }] });
    host.core.start();
    await host.get('/livez').expect(200, { ok: true });
    const relay = { name: 'relay', ok: true, detail: 'runs' };
    const database = { name: 'database', ok: true, detail: 'answers' };
    await host.get('/readyz').expect(200, { ok: true, checks: [database, relay, slack] });
    await host.core.close();
  });

  test.each([
    ['fails', async () => [{ name: 'discord', ok: false, detail: 'away' }], 'away'],
    ['breaks', () => Promise.reject(new Error('token xoxb-1')), 'could not be made'],
  ])('one that %s makes it live but not ready', async (_how, health, detail) => {
    const host = await mountPlugin(place, { health });
    host.core.start();
    await host.get('/livez').expect(200);
    const { body, text } = await host.get('/readyz').expect(503);
    expect(body).toMatchObject({
      ok: false,
      checks: [
        { name: 'database', ok: true },
        { name: 'relay', ok: true },
        { ok: false, detail },
      ],
    });
    expect(text).not.toContain('xoxb');
    await host.core.close();
  });

  test('nothing is ready before it is started', async () => {
    const host = await mountPlugin(place);
    const { body } = await host.get('/readyz').expect(503);
    expect(body).toMatchObject({
      checks: [
        { name: 'database', ok: true },
        { name: 'relay', ok: false, detail: 'not started' },
      ],
    });
    await host.core.close();
  });

  test('a database that is gone is told, and pages fail without letting anybody in', async () => {
    const host = await mountPlugin(place);
    await host.core.close();
    const { body } = await host.get('/readyz').expect(503);
    expect(body).toMatchObject({
      checks: [
        { name: 'database', ok: false },
        { name: 'relay', ok: false },
      ],
    });
    const { status, text } = await host.get('/client/1042/people', 'grace');
    expect(status).toBeGreaterThanOrEqual(500);
    expect(text).toContain('Something broke on our side');
  });

  test('a second plugin over the same core stands beside the first', async () => {
    const sample = await sampleCore(await place.sampleUrl());
    await mountOn(sample, { mount: '/one' }).get('/client/1042', 'grace').expect(200);
    await mountOn(sample, { mount: '/two' }).get('/client/1042', 'grace').expect(200);
    await sample.core.close();
  });

  test('webhooks get their bytes before any parser does', async () => {
    const sample = await sampleCore(await place.sampleUrl());
    const hook = express.Router();
    hook.post('/slack/events', (req, res) => {
      const bytes: Buffer[] = [];
      req.on('data', (part: Buffer) => bytes.push(part)).on('end', () => res.send(Buffer.concat(bytes)));
    });
    const bridge = {
      identify: async () => undefined,
      signInUrl: () => '/sign-in',
      confirmUrl: () => '/confirm',
      brand: { name: 'Harbourline', supportAddress: '' },
    };
    const options = {
      bridge,
      mount: '/k',
      publicUrl: 'https://x.example',
      secret: 's',
      health: async () => [],
    };
    const plugin = createPlugin(sample.core, { ...options, webhooks: [hook] });
    const app = express()
      .use('/k', plugin.webhooks)
      .use(express.json())
      .use(plugin.wellKnown)
      .use('/k', plugin.pages);
    const body = '{ "as":  "it came" }';
    const answer = await request(app)
      .post('/k/slack/events')
      .type('json')
      .send(body)
      .buffer(true)
      .expect(200);
    expect(String(answer.body)).toBe(body);
    await sample.core.close();
  });
});
