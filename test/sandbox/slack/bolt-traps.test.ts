import { ADA, GENERAL, PRIYA, httpBench, quiet, until, type Bench } from './bench';
import { WebClient, WebClientEvent } from '@slack/web-api';

const DAY = 86_400;
const FORM = 'application/x-www-form-urlencoded';
const seconds = () => Math.floor(Date.now() / 1000);
const event = (id: string) =>
  JSON.stringify({
    type: 'event_callback',
    team_id: 'T0BLUEBIRD',
    event_id: id,
    event: { type: 'message', channel: GENERAL, user: ADA, text: 'hi', ts: '1.1', channel_type: 'channel' },
  });

describe('bolt behind the stand-in', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await httpBench();
  });
  afterEach(() => bench.stop());

  it('refuses a request signed with another secret', async () => {
    const { status } = await bench.slack.sendRaw({ body: event('Ev1'), secret: 'another' });
    expect(status).toBe(401);
  });

  it('refuses a request without a signature', async () => {
    const { status } = await bench.slack.sendRaw({ body: event('Ev1'), unsigned: true });
    expect(status).toBe(401);
  });

  it('refuses a request signed more than five minutes ago', async () => {
    const { status } = await bench.slack.sendRaw({ body: event('Ev1'), timestamp: seconds() - 301 });
    expect(status).toBe(401);
  });

  it('takes a request signed a day ahead', async () => {
    const { status } = await bench.slack.sendRaw({ body: event('Ev1'), timestamp: seconds() + DAY });
    expect(status).toBe(200);
  });

  it('refuses a form whose content type names a charset', async () => {
    bench.app.command('/support', async ({ ack }) => ack());
    const body = new URLSearchParams({ command: '/support', user_id: ADA, team_id: 'T0BLUEBIRD' }).toString();
    const plain = await bench.slack.sendRaw({ body, contentType: FORM });
    const named = await bench.slack.sendRaw({ body, contentType: `${FORM}; charset=utf-8` });
    expect([plain.status, named.status]).toEqual([200, 400]);
  });

  it('runs a listener again for an event it has seen', async () => {
    const seen: string[] = [];
    bench.app.message(async ({ body }) => void seen.push(body.event_id));
    bench.slack.person(ADA).message(GENERAL, 'hello');
    await bench.slack.settled();
    const id = String(bench.slack.events[0]?.['event_id']);
    await bench.slack.redeliver(id);
    await until(() => seen.length === 2);
    expect(seen).toEqual([id, id]);
  });

  it('acknowledges an event before its listener fails, so that nobody sends it again', async () => {
    bench.app.message(async () => Promise.reject(new Error('the database is down')));
    bench.app.error(async () => undefined);
    bench.slack.person(ADA).message(GENERAL, 'hello');
    await bench.slack.settled();
    expect(bench.slack.deliveries.map(({ outcome }) => outcome)).toEqual([{ ok: true }]);
  });
});

describe('the web client', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await httpBench();
  });
  afterEach(() => bench.stop());

  const posted = () => bench.slack.view(ADA).channels.find(({ id }) => id === GENERAL)?.messages ?? [];
  const patient = (more = {}) =>
    new WebClient('xoxb-latchkey', { slackApiUrl: bench.slack.apiUrl, logger: quiet, ...more });

  it('posts twice by itself when an error follows the commit', async () => {
    bench.slack.failNext('chat.postMessage', { status: 500, after: 'commit' });
    const client = patient({ retryConfig: { retries: 3, minTimeout: 5, maxTimeout: 10 } });
    await client.chat.postMessage({ channel: GENERAL, text: 'once' });
    expect(posted()).toHaveLength(2);
  });

  it.each([
    ['an error', { status: 500, after: 'commit' }],
    ['a cut connection', { reset: true, after: 'commit' }],
    ['an answer that is no JSON', { body: '<html>', after: 'commit' }],
  ] as const)('posts once when it may not retry and %s follows the commit', async (_what, fault) => {
    bench.slack.failNext('chat.postMessage', fault);
    await expect(bench.web.chat.postMessage({ channel: GENERAL, text: 'once' })).rejects.toThrow();
    expect(posted()).toHaveLength(1);
  });

  it('posts nothing when the connection is cut before the commit', async () => {
    bench.slack.failNext('chat.postMessage', { reset: true });
    await expect(bench.web.chat.postMessage({ channel: GENERAL, text: 'once' })).rejects.toThrow();
    expect(posted()).toEqual([]);
  });

  it('gives up on a call that is never answered when it has a time limit', async () => {
    bench.slack.failNext('auth.test', { hang: true });
    await expect(bench.client({ timeout: 50 }).auth.test()).rejects.toMatchObject({
      code: 'slack_webapi_request_error',
    });
  });

  it('finds what it posted by its metadata before it posts again', async () => {
    const metadata = { event_type: 'outbox', event_payload: { id: 'letter-7' } };
    bench.slack.failNext('chat.postMessage', { status: 500, after: 'commit' });
    const call = bench.web.chat.postMessage({ channel: GENERAL, text: 'once', metadata });
    await expect(call).rejects.toThrow();
    const { messages = [] } = await bench.web.conversations.history({
      channel: GENERAL,
      include_all_metadata: true,
    });
    expect(messages.map((message) => message.metadata)).toEqual([metadata]);
  });

  it('holds up every call of its token for a 429 on one', async () => {
    const client = patient();
    bench.slack.failNext('chat.postMessage', { status: 429, headers: { 'retry-after': '1' } });
    const began = Date.now();
    const limited = new Promise((resolve) => client.once(WebClientEvent.RATE_LIMITED, resolve));
    const post = client.chat.postMessage({ channel: GENERAL, text: 'x' });
    await limited;
    await client.users.info({ user: PRIYA });
    expect(Date.now() - began).toBeGreaterThanOrEqual(950);
    await post;
  });

  it('holds up nothing when it rejects what is rate limited', async () => {
    bench.slack.failNext('chat.postMessage', { status: 429, headers: { 'retry-after': '30' } });
    const post = bench.web.chat.postMessage({ channel: GENERAL, text: 'x' });
    await expect(post).rejects.toMatchObject({ retryAfter: 30 });
    await expect(bench.web.users.info({ user: PRIYA })).resolves.toMatchObject({ ok: true });
  });
});
