import express, { type Express } from 'express';
import request from 'supertest';
import { silentLog } from '../core/index';
import { createLatchkey, type Installation } from '../latchkey';
import { createStandInSlack, type StandInSlack } from '../sandbox/slack';
import { onDatabase } from './support/databases';

const SIGNING_SECRET = 'a-signing-secret';

onDatabase('sqlite', 'an installation', (_open, place) => {
  let slack: StandInSlack;
  let latchkey: Installation;
  let app: Express;
  const said: string[] = [];
  beforeAll(async () => {
    const users = [{ id: 'U0ADA', name: 'ada', realName: 'Ada Lindqvist' }];
    slack = createStandInSlack({ signingSecret: SIGNING_SECRET, botToken: 'xoxb-good', users, channels: [] });
    await slack.start();
    latchkey = await createLatchkey({
      bridge: {
        identify: async () => undefined,
        signInUrl: () => '/sign-in',
        confirmUrl: () => '/confirm',
        brand: { name: 'Harbourline', supportAddress: 'help@harbourline.example' },
      },
      settings: {
        LATCHKEY_DATABASE_URL: await place.freshUrl(),
        LATCHKEY_SECRET: 'a secret for tests that is long enough',
        SLACK_BOT_TOKEN: 'xoxb-good',
        SLACK_SIGNING_SECRET: SIGNING_SECRET,
      },
      apis: { slack: slack.apiUrl },
      log: { ...silentLog, info: (_fields, message) => void said.push(message) },
    });
    app = express().use('/latchkey', latchkey.pages);
  });
  afterAll(async () => {
    await latchkey.close();
    await slack.stop();
  });
  const readiness = () => request(app).get('/latchkey/readyz');

  it('is live, but not ready before each chat that is on works too', async () => {
    await request(app).get('/latchkey/livez').expect(200);
    const { body } = await readiness().expect(503);
    expect(body).toEqual({
      ok: false,
      checks: [
        { name: 'database', ok: true, detail: 'answers' },
        { name: 'relay', ok: false, detail: 'not started' },
        { name: 'slack', ok: false, detail: 'not started' },
      ],
    });
  });

  it('is ready once all of it works', async () => {
    await latchkey.start();
    const { body } = await readiness().expect(200);
    expect(body).toMatchObject({
      ok: true,
      checks: [{ name: 'database' }, { name: 'relay', detail: 'runs' }, { name: 'slack', ok: true }],
    });
  });

  it('has said once which chats are off, and why', () => {
    expect(said).toEqual(['Discord is off: DISCORD_TOKEN is not set']);
  });
});
