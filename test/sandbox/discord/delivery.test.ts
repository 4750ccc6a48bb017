import type { Message, MessageCreateOptions, TextChannel } from 'discord.js';
import { ids, standingClock, startPair, textChannel, type Pair } from './bot';

let pair: Pair;
afterEach(() => pair.end());

const contents = (): string[] => pair.standIn.messages(ids.support).map(({ content }) => content);
const posts = (): number =>
  pair.standIn.calls.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages')).length;

// What a relay does when it cannot know whether a message arrived: it sends the same one again.
async function sendUntilHeard(channel: TextChannel, body: MessageCreateOptions): Promise<Message> {
  return channel.send(body).catch(() => channel.send(body));
}

describe('a message whose answer is lost', () => {
  it('doubles when it is sent again without a nonce', async () => {
    pair = await startPair();
    pair.standIn.failNext('POST /channels', { status: 502, commit: true });
    await (await textChannel(pair, ids.support)).send('hello');
    expect(posts()).toBe(2);
    expect(contents()).toEqual(['hello', 'hello']);
  });

  it('stands once when its nonce is enforced', async () => {
    pair = await startPair();
    pair.standIn.failNext('POST /channels', { status: 502, commit: true });
    const channel = await textChannel(pair, ids.support);
    const sent = await channel.send({ content: 'hello', nonce: 'outbox-1', enforceNonce: true });
    expect(posts()).toBe(2);
    expect(pair.standIn.messages(ids.support).map(({ id }) => id)).toEqual([sent.id]);
  });

  it('doubles in spite of its nonce where nonces are not honoured', async () => {
    pair = await startPair();
    pair.standIn.switches.honourNonce = false;
    pair.standIn.failNext('POST /channels', { commit: true, behaviour: 'reset' });
    const channel = await textChannel(pair, ids.support);
    await sendUntilHeard(channel, { content: 'hello', nonce: 'outbox-1', enforceNonce: true });
    expect(contents()).toEqual(['hello', 'hello']);
  });

  it('doubles once the minutes of its nonce are over', async () => {
    const clock = standingClock();
    pair = await startPair({ now: clock.now });
    const channel = await textChannel(pair, ids.support);
    const body = { content: 'hello', nonce: 'outbox-1', enforceNonce: true };
    const first = await channel.send(body);
    expect((await channel.send(body)).id).toBe(first.id);
    clock.advance(10 * 60_000);
    expect((await channel.send(body)).id).not.toBe(first.id);
  });

  it('is sent again after a time-out', async () => {
    pair = await startPair({}, { rest: { timeout: 200 } });
    pair.standIn.failNext('POST /channels', { commit: true, behaviour: 'hang' });
    const channel = await textChannel(pair, ids.support);
    await sendUntilHeard(channel, { content: 'hello', nonce: 'outbox-1', enforceNonce: true });
    expect(posts()).toBe(2);
    expect(contents()).toEqual(['hello']);
  });
});

describe('a request that goes wrong', () => {
  it('waits for as long as it is told to', async () => {
    pair = await startPair();
    const channel = await textChannel(pair, ids.support);
    pair.standIn.rateLimitNext('POST /channels', 0.4);
    const before = Date.now();
    await channel.send('patient');
    expect(Date.now() - before).toBeGreaterThanOrEqual(400);
    expect(contents()).toEqual(['patient']);
  });

  it('waits for the whole bot when the limit is global', async () => {
    pair = await startPair();
    const channel = await textChannel(pair, ids.support);
    pair.standIn.rateLimitNext('POST /channels', 0.4, true);
    const before = Date.now();
    await channel.send('patient');
    expect(Date.now() - before).toBeGreaterThanOrEqual(400);
  });

  it('reads JSON that is none as a failure', async () => {
    pair = await startPair({}, { rest: { retries: 0 } });
    const channel = await textChannel(pair, ids.support);
    pair.standIn.failNext('POST /channels', { status: 200, body: '<html>' });
    await expect(channel.send('hello')).rejects.toThrow(/JSON/);
    expect(contents()).toEqual([]);
  });

  it('fails when the connection breaks each time', async () => {
    pair = await startPair({}, { rest: { retries: 0 } });
    const channel = await textChannel(pair, ids.support);
    pair.standIn.failNext('POST /channels', { behaviour: 'reset' });
    await expect(channel.send('hello')).rejects.toThrow();
    expect(contents()).toEqual([]);
  });
});

describe('the counted limits', () => {
  it('come as headers, but hold nobody up, until they are turned on', async () => {
    pair = await startPair();
    const channel = await textChannel(pair, ids.support);
    for (const word of ['1', '2', '3', '4', '5', '6', '7']) await channel.send(word);
    expect(contents()).toHaveLength(7);
    const answer = await fetch(`${pair.standIn.apiUrl}/v10/users/@me`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('refuse the sixth message of five seconds when they are on', async () => {
    pair = await startPair({}, { rest: { retries: 0, rejectOnRateLimit: () => true } });
    pair.standIn.switches.rateLimits = true;
    const channel = await textChannel(pair, ids.support);
    for (const word of ['1', '2', '3', '4', '5']) await channel.send(word);
    await expect(channel.send('6')).rejects.toMatchObject({ name: expect.stringMatching(/^RateLimitError/) });
    expect(contents()).toHaveLength(5);
    const raw = await fetch(`${pair.standIn.apiUrl}/v10/channels/${ids.support}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${pair.standIn.application.token}`, 'content-type': 'application/json' },
      body: '{"content":"7"}',
    });
    expect(raw.status).toBe(429);
    expect(await raw.json()).toMatchObject({ global: false, retry_after: expect.any(Number) });
  });
});

it('goes on where it was left', async () => {
  const first = await startPair();
  const ada = first.standIn.person(ids.ada);
  ada.message(ada.dm(), 'before');
  const saved = JSON.parse(JSON.stringify(first.standIn.save()));
  await first.end();
  pair = await startPair({ saved });
  const again = pair.standIn.person(ids.ada);
  again.message(again.dm(), 'after');
  const dm = again.view().channels.find(({ kind }) => kind === 'dm');
  expect(dm?.messages.map(({ text }) => text)).toEqual(['before', 'after']);
});
