import express from 'express';
import { say } from '../../../bots/view';
import { ADA, GENERAL, SECRET, httpBench, mountFirst, until, type Bench } from './bench';

const FAST = { ackWithin: 1000, retryDelays: [0, 5, 5] };

describe('receiving by HTTP', () => {
  let bench: Bench;
  afterEach(() => bench.stop());

  describe('a request', () => {
    const event = JSON.stringify({
      type: 'event_callback',
      team_id: 'T0BLUEBIRD',
      event_id: 'Ev1',
      event: { type: 'message', channel_type: 'im', channel: 'D1', user: ADA, ts: '1.1', text: 'hello' },
    });
    const seconds = () => Math.floor(Date.now() / 1000);

    it.each([
      ['is unsigned', () => ({ unsigned: true })],
      ['is signed with another secret', () => ({ secret: 'another' })],
      ['is six minutes old', () => ({ timestamp: seconds() - 360 })],
      ['is six minutes ahead', () => ({ timestamp: seconds() + 360 })],
      ['is a year ahead', () => ({ timestamp: seconds() + 31_536_000 })],
      ['says it is older than it is signed', () => ({ headers: { 'x-slack-request-timestamp': '12' } })],
      ['has a signature of another length', () => ({ headers: { 'x-slack-signature': 'v0=12' } })],
    ])('%s: is refused and does nothing', async (_why, wrong) => {
      bench = await httpBench();
      const { status } = await bench.slack.sendRaw({ body: event, ...wrong() });
      expect(status).toBe(401);
      expect(bench.inbox.kept).toEqual([]);
      expect(bench.bot.heard).toEqual([]);
    });

    it('is kept when it is signed as it should be, a little early or late', async () => {
      bench = await httpBench();
      const early = await bench.slack.sendRaw({ body: event, timestamp: seconds() + 250 });
      const late = await bench.slack.sendRaw({
        body: event.replace('1.1', '1.2'),
        timestamp: seconds() - 250,
      });
      expect([early.status, late.status]).toEqual([200, 200]);
      expect(bench.inbox.kept).toHaveLength(2);
    });
  });

  it('keeps an event without what proves something to Slack or opens something there', async () => {
    bench = await httpBench();
    const secrets = {
      token: 'S3CRET-1',
      response_url: 'https://hooks.example/S3CRET-2',
      trigger_id: 'S3CRET-3',
    };
    const said = {
      type: 'message',
      channel_type: 'im',
      channel: 'D1',
      user: ADA,
      ts: '1.1',
      text: 'my token',
    };
    const event = { ...said, bot_access_token: 'S3CRET-4', inner: { token: 'S3CRET-5' } };
    const envelope = { ...secrets, type: 'event_callback', team_id: 'T0BLUEBIRD', event_id: 'Ev1', event };
    const { status } = await bench.slack.sendRaw({ body: JSON.stringify(envelope) });
    expect(status).toBe(200);
    const [kept] = bench.inbox.kept;
    expect(kept!.payload).not.toContain('S3CRET');
    expect(JSON.parse(kept!.payload)).toMatchObject({ team_id: 'T0BLUEBIRD', event: said });
  });

  it('takes a form whose type names its charset', async () => {
    bench = await httpBench();
    const form = new URLSearchParams({ command: '/whoami', text: '', user_id: ADA, user_name: 'ada' });
    form.set('team_id', 'T0BLUEBIRD');
    form.set('channel_id', GENERAL);
    form.set('response_url', 'http://127.0.0.1:1/');
    form.set('trigger_id', 't1');
    const contentType = 'application/x-www-form-urlencoded; charset=utf-8';
    const { status, text } = await bench.slack.sendRaw({ body: form.toString(), contentType });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ response_type: 'ephemeral', text: 'Done.' });
  });

  it.each([
    ['broken JSON', 'application/json', '{"type":'],
    ['a list', 'application/json', '[1]'],
    ['a broken payload', 'application/x-www-form-urlencoded', 'payload=%7B'],
    ['another type', 'text/xml', '<a/>'],
  ])('refuses %s', async (_what, contentType, body) => {
    bench = await httpBench();
    const { status } = await bench.slack.sendRaw({ body, contentType });
    expect(status).toBe(400);
  });

  it('refuses a body of more than a mebibyte, whether or not it says so beforehand', async () => {
    bench = await httpBench();
    const body = JSON.stringify({ type: 'event_callback', padding: 'x'.repeat(1024 * 1024) });
    const { status } = await bench.slack.sendRaw({ body });
    expect(status).toBe(413);
  });

  it('proves its address when Slack asks', async () => {
    bench = await httpBench();
    const { text } = await bench.slack.sendRaw({ body: '{"type":"url_verification","challenge":"c1"}' });
    expect(JSON.parse(text)).toEqual({ challenge: 'c1' });
  });

  it('acts once on an event that is delivered again', async () => {
    bench = await httpBench();
    const ada = bench.slack.person(ADA);
    ada.message(ada.openIm(), 'hello');
    await bench.settled();
    const [event] = bench.slack.events;
    await bench.slack.redeliver(String(event?.['event_id']));
    await bench.settled();
    expect(bench.slack.deliveries.map(({ outcome }) => outcome.ok)).toEqual([true, true]);
    expect(bench.bot.heard).toHaveLength(1);
  });

  it('leaves an event unacknowledged while it cannot be kept, and takes it when it comes again', async () => {
    bench = await httpBench({ standIn: FAST });
    bench.inbox.isDown = true;
    const ada = bench.slack.person(ADA);
    ada.message(ada.openIm(), 'hello');
    await bench.slack.settled();
    expect(bench.slack.deliveries[0]?.outcome).toMatchObject({ ok: false, reason: 'http_error' });
    bench.inbox.isDown = false;
    await until(() => bench.slack.deliveries.at(-1)?.outcome.ok === true);
    await bench.settled();
    expect(bench.bot.heard.map(({ what }) => what)).toEqual(['message']);
  });

  it('keeps edits and deletions, and none of what bots say or people say to each other', async () => {
    bench = await httpBench();
    const ada = bench.slack.person(ADA);
    const im = ada.openIm();
    bench.bot.replies = () => say('I can open tickets.');
    const ts = ada.message(im, 'hello');
    ada.edit(im, ts, 'hello there');
    ada.delete(im, ts);
    ada.message(GENERAL, 'lunch?');
    const to = { surface: 'slack', tenant: 'T0BLUEBIRD', user: ADA } as const;
    const content = { kind: 'mirror.closed', number: 4127 } as const;
    await bench.surface.post({ key: 'letter-1', to, channel: im, thread: '', content });
    await bench.settled();
    const kinds = bench.inbox.kept.map(({ payload }) => JSON.parse(payload).event.subtype ?? 'message');
    expect(kinds.toSorted()).toEqual(['message', 'message_changed', 'message_deleted']);
    expect(bench.bot.heard).toHaveLength(1);
  });

  it.each([
    [
      'before every parser',
      (host: express.Express, surface: Bench['surface']) => {
        mountFirst(host, surface);
        host.use(express.json(), express.urlencoded({ extended: true }));
      },
    ],
    [
      'after parsers that keep the raw body',
      (host: express.Express, surface: Bench['surface']) => {
        const verify = (request: object, _response: unknown, raw: Buffer) =>
          void Object.assign(request, { rawBody: raw });
        host.use(express.json({ verify }), express.urlencoded({ extended: true, verify }));
        mountFirst(host, surface);
      },
    ],
  ])('works %s', async (_where, mount) => {
    bench = await httpBench({ mount });
    await bench.slack.person(ADA).slash('/whoami', '', GENERAL);
    bench.slack.person(ADA).message(bench.slack.person(ADA).openIm(), 'hello');
    await bench.settled();
    expect(bench.bot.heard.map(({ what }) => what)).toEqual(['command', 'message']);
  });

  it('says in the log when a parser before it left nothing to verify', async () => {
    bench = await httpBench({
      mount: (host, surface) => {
        host.use(express.json());
        mountFirst(host, surface);
      },
    });
    const { status } = await bench.slack.sendRaw({ body: '{"type":"event_callback"}' });
    expect(status).toBe(500);
    expect(bench.log.map(({ message }) => message)).toEqual([expect.stringContaining('rawBody')]);
  });

  it('tells that it listens, and that a revoked token is of no use', async () => {
    bench = await httpBench();
    expect(bench.surface.state()).toEqual({ ok: true, detail: 'listening', code: 'LISTENING' });
    const event = { type: 'tokens_revoked', tokens: { bot: ['U0LATCHKEY'] } };
    await bench.surface.handle(JSON.stringify({ type: 'event_callback', team_id: 'T0BLUEBIRD', event }));
    expect(bench.surface.state()).toMatchObject({
      ...{ ok: false, detail: 'the bot token was revoked', code: 'TOKEN_REVOKED' },
    });
  });

  it('does not start with a token that Slack refuses, and says so', async () => {
    bench = await httpBench();
    await bench.surface.stop();
    bench.slack.failNext('auth.test', { body: { ok: false, error: 'invalid_auth' } });
    const faults = ['SLACK_BOT_TOKEN: a token that Slack takes; it answers invalid_auth'];
    await expect(bench.surface.start()).rejects.toMatchObject({ faults });
    expect(bench.surface.state()).toEqual({
      ...{ ok: false, detail: 'the bot token: invalid_auth' },
      ...{ code: 'TOKEN_FAULT', fault: 'invalid_auth' },
    });
    expect(JSON.stringify(bench.log)).not.toContain(SECRET);
  });
});
