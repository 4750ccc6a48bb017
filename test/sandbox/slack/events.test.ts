import { createServer, type Server } from 'node:http';
import { APP, createStandInSlack, type Fields, type StandInSlack } from '../../../sandbox/slack';
import {
  ADA,
  BOT_TOKEN,
  GENERAL,
  SECRET,
  SHARED,
  SHOP,
  STRANGER,
  httpBench,
  until,
  type Bench,
} from './bench';

describe('events', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await httpBench();
  });
  afterEach(() => bench.stop());

  const inner = () => bench.slack.events.map(({ event }) => event as Fields);

  it('tell of a direct message, with all that routes it', () => {
    const ada = bench.slack.person(ADA);
    const im = ada.openIm();
    const ts = ada.message(im, 'hello');
    expect(bench.slack.events[0]).toMatchObject({
      type: 'event_callback',
      team_id: 'T0BLUEBIRD',
      api_app_id: APP.appId,
      event_id: expect.stringMatching(/^Ev/),
      event_time: expect.any(Number),
      authorizations: [{ team_id: 'T0BLUEBIRD', user_id: APP.botUserId, is_bot: true }],
      event: { type: 'message', channel: im, channel_type: 'im', user: ADA, text: 'hello', ts, event_ts: ts },
    });
  });

  it('tell of an edit and a removal', () => {
    const ada = bench.slack.person(ADA);
    const ts = ada.message(GENERAL, 'helo');
    ada.edit(GENERAL, ts, 'hello');
    ada.delete(GENERAL, ts);
    expect(inner().slice(1)).toMatchObject([
      {
        subtype: 'message_changed',
        message: { text: 'hello', ts, edited: { user: ADA } },
        previous_message: { text: 'helo' },
      },
      { subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: 'hello' } },
    ]);
  });

  it('tell of a mention a second time, under another id', () => {
    bench.slack.person(ADA).message(GENERAL, `<@${APP.botUserId}> help`);
    expect(inner().map(({ type }) => type)).toEqual(['message', 'app_mention']);
    expect(new Set(bench.slack.events.map(({ event_id }) => event_id)).size).toBe(2);
  });

  it('tell the app of its own messages', async () => {
    await bench.web.chat.postMessage({ channel: GENERAL, text: 'mine' });
    expect(inner()).toMatchObject([
      { type: 'message', bot_id: APP.botId, user: APP.botUserId, text: 'mine' },
    ]);
  });

  it('tell of a look at the home tab', () => {
    bench.slack.person(ADA).openHome();
    expect(inner()).toMatchObject([{ type: 'app_home_opened', user: ADA, tab: 'home' }]);
  });

  it('mark who comes from another organisation', () => {
    bench.slack.person(STRANGER).message(SHARED, 'hi');
    bench.slack.person(ADA).message(GENERAL, 'hi');
    expect(bench.slack.events).toMatchObject([
      { is_ext_shared_channel: true, event: { team: 'T0STRANGER' } },
      { is_ext_shared_channel: false, event: { team: 'T0BLUEBIRD' } },
    ]);
  });

  it('tell nothing of channels the bot is not in', () => {
    bench.slack.person(ADA).message(SHOP, 'among us');
    expect(bench.slack.events).toEqual([]);
  });

  it('tell nothing that the granted scopes do not cover', () => {
    bench.slack.switches.scopes.delete('im:history');
    const ada = bench.slack.person(ADA);
    ada.message(ada.openIm(), 'hello');
    expect(bench.slack.events).toEqual([]);
  });

  it('are lost while the app is away, and can be sent again later', async () => {
    const heard: string[] = [];
    bench.app.message(async ({ body }) => void heard.push(body.event_id));
    bench.slack.switches.away = true;
    bench.slack.person(ADA).message(GENERAL, 'anybody?');
    await bench.slack.settled();
    bench.slack.switches.away = false;
    const id = String(bench.slack.events[0]?.['event_id']);
    expect(heard).toEqual([]);
    await bench.slack.redeliver(id);
    await until(() => heard.length === 1);
    expect(heard).toEqual([id]);
  });
});

describe('retries', () => {
  let slack: StandInSlack;
  let app: Server;
  let answer: { status: number; headers?: Record<string, string> };
  beforeEach(async () => {
    app = createServer((request, response) => {
      request.resume();
      response.writeHead(answer.status, answer.headers).end();
    });
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
    const { port } = app.address() as { port: number };
    const target = { kind: 'http', url: `http://127.0.0.1:${port}` } as const;
    const channels = [{ id: GENERAL, name: 'general' }];
    const users = [{ id: ADA, name: 'ada' }];
    const options = { signingSecret: SECRET, botToken: BOT_TOKEN, retryDelays: [0, 5, 10] };
    slack = createStandInSlack({ ...options, target, channels, users });
    await slack.start();
  });
  afterEach(async () => {
    await slack.stop();
    app.closeAllConnections();
    await new Promise((resolve) => app.close(resolve));
  });

  it('end with the first that is taken', async () => {
    answer = { status: 503 };
    slack.person(ADA).message(GENERAL, 'hello');
    await slack.settled();
    answer = { status: 200 };
    await until(() => slack.deliveries.some(({ outcome }) => outcome.ok));
    expect(slack.deliveries.at(-1)?.retry).toEqual({ num: 1, reason: 'http_error' });
  });

  it('stop where the app asks for none', async () => {
    answer = { status: 500, headers: { 'x-slack-no-retry': '1' } };
    slack.person(ADA).message(GENERAL, 'one');
    await slack.settled();
    answer = { status: 200 };
    slack.person(ADA).message(GENERAL, 'two');
    await slack.settled();
    expect(slack.deliveries.map(({ retry, outcome }) => [retry.num, outcome.ok])).toEqual([
      [0, false],
      [0, true],
    ]);
  });
});
