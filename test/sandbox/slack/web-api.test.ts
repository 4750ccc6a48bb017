import { APP, type Fields } from '../../../sandbox/slack';
import { ADA, BOT_TOKEN, GENERAL, STRANGER, httpBench, refusal, times, type Bench } from './bench';

describe('the Web API', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await httpBench();
  });
  afterEach(() => bench.stop());

  const call = async (method: string, type: string, body: string): Promise<Fields> => {
    const headers = { 'content-type': type, authorization: `Bearer ${BOT_TOKEN}` };
    const response = await fetch(bench.slack.apiUrl + method, { method: 'POST', headers, body });
    return (await response.json()) as Fields;
  };

  it('says who the token is', async () => {
    expect(await bench.web.auth.test()).toMatchObject({
      user_id: APP.botUserId,
      bot_id: APP.botId,
      team_id: 'T0BLUEBIRD',
    });
    expect(await bench.web.team.info()).toMatchObject({ team: { name: 'Bluebird Bakery' } });
  });

  it('takes JSON and forms alike', async () => {
    const json = await call(
      'chat.postMessage',
      'application/json',
      JSON.stringify({ channel: GENERAL, text: 'a' }),
    );
    const form = await call(
      'chat.postMessage',
      'application/x-www-form-urlencoded',
      `channel=${GENERAL}&text=b`,
    );
    expect([json['ok'], form['ok']]).toEqual([true, true]);
  });

  it('refuses blocks that are no JSON', async () => {
    const body = `channel=${GENERAL}&text=b&blocks=nonsense`;
    expect(await call('chat.postMessage', 'application/x-www-form-urlencoded', body)).toEqual({
      ok: false,
      error: 'invalid_blocks_format',
    });
  });

  it('gives every message a timestamp of its own, later than all before', async () => {
    const posts = times(20, (at) => bench.web.chat.postMessage({ channel: GENERAL, text: String(at) }));
    await Promise.all(posts);
    const { messages = [] } = await bench.web.conversations.history({ channel: GENERAL });
    const stamps = messages.map(({ ts }) => Number(ts));
    expect(new Set(stamps).size).toBe(20);
    expect(stamps).toEqual(stamps.toSorted((a, b) => b - a));
  });

  it('pages through history, newest first', async () => {
    for (const text of ['1', '2', '3']) await bench.web.chat.postMessage({ channel: GENERAL, text });
    const pages: (string | undefined)[][] = [];
    for await (const page of bench.web.paginate('conversations.history', { channel: GENERAL, limit: 2 })) {
      const { messages = [] } = page as { messages?: { text?: string }[] };
      pages.push(messages.map(({ text }) => text));
    }
    expect(pages).toEqual([['3', '2'], ['1']]);
  });

  it('reads between two moments, with or without them', async () => {
    const stamps: string[] = [];
    for (const text of ['1', '2', '3']) stamps.push(bench.slack.person(ADA).message(GENERAL, text));
    const [oldest = '', , latest = ''] = stamps;
    const read = async (inclusive: boolean) => {
      const { messages = [] } = await bench.web.conversations.history({
        channel: GENERAL,
        oldest,
        latest,
        inclusive,
      });
      return messages.map(({ text }) => text);
    };
    expect(await read(false)).toEqual(['2']);
    expect(await read(true)).toEqual(['3', '2', '1']);
  });

  it('keeps threads out of history and reads them by their first message', async () => {
    const ts = bench.slack.person(ADA).message(GENERAL, 'root');
    const metadata = { event_type: 'outbox', event_payload: { id: '7' } };
    await bench.web.chat.postMessage({ channel: GENERAL, thread_ts: ts, text: 'reply', metadata });
    const { messages: history } = await bench.web.conversations.history({ channel: GENERAL });
    const { messages: bare } = await bench.web.conversations.replies({ channel: GENERAL, ts });
    const { messages: full } = await bench.web.conversations.replies({
      channel: GENERAL,
      ts,
      include_all_metadata: true,
    });
    expect(history).toMatchObject([{ text: 'root', reply_count: 1 }]);
    expect(bare?.map((message) => 'metadata' in message)).toEqual([false, false]);
    expect(full).toMatchObject([{ text: 'root' }, { text: 'reply', metadata }]);
  });

  it('lets nobody read messages back while that is switched off', async () => {
    bench.slack.switches.metadataReadable = false;
    const refused = await refusal(bench.web.conversations.history({ channel: GENERAL }));
    expect(refused.error).toBe('missing_scope');
  });

  it('names the scope that is missing and those that are there', async () => {
    bench.slack.switches.scopes.clear();
    bench.slack.switches.scopes.add('commands');
    const refused = bench.web.users.info({ user: ADA });
    await expect(refused).rejects.toMatchObject({ data: { needed: 'users:read', provided: 'commands' } });
  });

  it('tells of people what the scopes allow', async () => {
    const { user: stranger } = await bench.web.users.info({ user: STRANGER });
    expect(stranger).toMatchObject({ is_stranger: true, team_id: 'T0STRANGER' });
    const { members } = await bench.web.users.list({});
    expect(members?.map(({ name }) => name)).toEqual([APP.botName, 'ada', 'priya', 'sam']);
    expect(members?.[1]?.profile).toMatchObject({ email: 'ada@bluebird-bakery.example' });
    bench.slack.switches.scopes.delete('users:read.email');
    const { user } = await bench.web.users.info({ user: ADA });
    expect(user?.profile).not.toHaveProperty('email');
  });

  it('opens the same direct message each time', async () => {
    const first = await bench.web.conversations.open({ users: ADA });
    const second = await bench.web.conversations.open({ users: ADA });
    expect([first.already_open, second.already_open]).toEqual([false, true]);
    expect(second.channel?.id).toBe(first.channel?.id);
    const { channel } = await bench.web.conversations.info({ channel: first.channel?.id ?? '' });
    expect(channel).toMatchObject({ is_im: true, user: ADA });
  });

  it('lets posts through again as time passes', async () => {
    bench.slack.switches.rateLimits = true;
    const post = (channel: string) =>
      refusal(bench.web.chat.postMessage({ channel, text: 'x' }).catch(limited));
    for (const _ of times(5, String)) await post(GENERAL);
    expect([(await post(GENERAL)).error, (await post(ADA)).error]).toEqual(['ratelimited', 'none']);
    bench.advance(1000);
    expect((await post(GENERAL)).error).toBe('none');
  });

  it('keeps what each call was answered', async () => {
    await bench.web.chat.postMessage({ channel: GENERAL, text: 'hello' });
    expect(bench.slack.calls.at(-1)).toMatchObject({
      method: 'chat.postMessage',
      args: { channel: GENERAL, text: 'hello' },
      status: 200,
      answer: { ok: true },
    });
  });
});

function limited(error: { code?: string }): { warning: string } {
  return { warning: error.code === 'slack_webapi_rate_limited_error' ? 'ratelimited' : 'another' };
}
