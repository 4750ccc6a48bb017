import nock from 'nock';
import { createSlackSurface, type SlackSurface } from '../../../bots/slack';
import type { ChatPost } from '../../../core/ports/chat-surface';
import { ADA, SECRET, TEAM } from './bench';
import { ScriptedBot } from './scripted-bot';

const SLACK = 'https://slack.com';
const POST = '/api/chat.postMessage';
const silent = () => undefined;
const letter = (change: Partial<ChatPost> = {}): ChatPost => ({
  key: 'letter-1',
  to: { surface: 'slack', tenant: TEAM, user: ADA },
  channel: 'D0ADA',
  thread: '',
  content: { kind: 'ticket.state', number: 4127, state: 'closed' },
  ...change,
});

describe('what a failure of Slack’s own API means for a post', () => {
  let surface: SlackSurface;
  beforeAll(() => {
    nock.disableNetConnect();
    surface = createSlackSurface({
      ...{ botToken: 'xoxb-latchkey', signingSecret: SECRET, bot: new ScriptedBot(), now: Date.now },
      inbound: { receive: async () => true },
      log: { info: silent, warn: silent, error: silent },
    });
  });
  afterEach(() => {
    const left = nock.pendingMocks();
    nock.cleanAll();
    expect(left).toEqual([]);
  });
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });
  const slack = (path = POST) => nock(SLACK).post(path);
  const post = (change: Partial<ChatPost> = {}) => surface.post(letter(change));

  it('is none where the message was taken: it went to Slack itself, with the bot’s token', async () => {
    nock(SLACK, { reqheaders: { authorization: 'Bearer xoxb-latchkey' } })
      .post(POST, (body: { channel: string; metadata: string }) => {
        const { event_payload } = JSON.parse(body.metadata) as { event_payload: { key: string } };
        return body.channel === 'D0ADA' && event_payload.key === 'letter-1';
      })
      .reply(200, { ok: true, ts: '17.1' });
    expect(await post()).toEqual({ is: 'sent', channel: 'D0ADA', message: '17.1', thread: '17.1' });
  });

  it.each(['channel_not_found', 'account_inactive', 'is_archived', 'user_not_found', 'missing_scope'])(
    'is final for %s',
    async (error) => {
      slack().reply(200, { ok: false, error });
      expect(await post()).toEqual({ is: 'refused', reason: error });
    },
  );

  it.each(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'team_added_to_org'])(
    'is open for %s: the message may have arrived',
    async (error) => {
      slack().reply(200, { ok: false, error });
      expect(await post()).toEqual({ is: 'later', reason: error });
    },
  );

  it.each(['invalid_auth', 'not_authed', 'token_revoked', 'token_expired'])(
    'is a pause for %s, which an operator mends',
    async (error) => {
      slack().reply(200, { ok: false, error });
      expect(await post()).toEqual({ is: 'later', afterMs: 300_000, unsent: true, reason: error });
    },
  );

  it('is as long a wait as Slack asks for, after one try', async () => {
    slack().reply(429, { ok: false, error: 'ratelimited' }, { 'Retry-After': '30' });
    expect(await post()).toEqual({ is: 'later', afterMs: 30_000, unsent: true, reason: 'ratelimited' });
  });

  it.each([
    ['a page in the place of an answer', () => slack().reply(503, '<html>Down</html>'), 'http 503'],
    ['an answer that is cut off', () => slack().replyWithError(new Error('socket hang up')), undefined],
    ['an answer that is none', () => slack().reply(200, 'ok, more or less'), 'not slack'],
    ['an answer without a timestamp', () => slack().reply(200, { ok: true }), 'no timestamp'],
  ])('is open for %s, after one try', async (_what, answer, reason) => {
    answer();
    const delivery = await post();
    expect(delivery).toMatchObject({ is: 'later', ...(reason === undefined ? {} : { reason }) });
    expect(JSON.stringify(delivery)).not.toMatch(/hang up|more or less|html/);
  });

  it('is open where the direct message could not be opened', async () => {
    slack('/api/conversations.open').reply(502);
    expect(await post({ channel: '' })).toMatchObject({ is: 'later', reason: 'http 502' });
  });

  it('is uncertain where what arrived before can’t be read', async () => {
    slack('/api/conversations.history').reply(200, { ok: false, error: 'no_permission' });
    expect(await post({ firstTriedAt: Date.now() })).toEqual({ is: 'uncertain', reason: 'no_permission' });
  });
});
