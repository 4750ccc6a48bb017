import { Events, GatewayIntentBits, type Message } from 'discord.js';
import { clientFor, ids, intents, seed, startPair, type Pair } from './bot';
import { createStandInDiscord } from '../../../sandbox/discord';

let pair: Pair;
const heard: Message[] = [];

async function begin(...options: Parameters<typeof startPair>): Promise<void> {
  pair = await startPair(...options);
  heard.length = 0;
  pair.client.on(Events.MessageCreate, (message) => void heard.push(message));
}

const texts = (): string[] => heard.map(({ content }) => content);
const until = (isTrue: () => boolean): Promise<void> => pair.standIn.until(isTrue);

afterEach(() => pair.end());

describe('the gateway', () => {
  it('logs an unmodified client in and shows it the guild', async () => {
    await begin();
    expect(pair.client.user.id).toBe(pair.standIn.application.id);
    expect(pair.client.guilds.cache.get(ids.guild)?.name).toBe('Hosting');
    expect(pair.client.guilds.cache.has(ids.foreignGuild)).toBe(false);
    expect((await pair.client.application.fetch()).name).toBe('Latchkey');
  });

  it('acknowledges heartbeats', async () => {
    await begin({ heartbeatInterval: 60 });
    await until(() => pair.standIn.gateway.counts.heartbeats >= 3);
    expect(pair.client.ws.ping).toBeGreaterThanOrEqual(0);
    expect(pair.standIn.gateway.closed).toEqual([]);
  });

  it('replays what a client missed when it resumes, once each', async () => {
    await begin();
    pair.standIn.gateway.drop();
    pair.standIn.person(ids.ada).message(ids.support, 'while you were out');
    await until(() => texts().includes('while you were out'));
    pair.standIn.person(ids.ada).message(ids.support, 'and now');
    await until(() => texts().includes('and now'));
    expect(texts()).toEqual(['while you were out', 'and now']);
    expect(pair.standIn.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
  });

  it('loses what came before a refused resume, where the history still has it', async () => {
    await begin();
    const { standIn, client } = pair;
    const last = standIn.person(ids.ada).message(ids.support, 'before');
    await until(() => texts().includes('before'));
    standIn.switches.refuseResume = true;
    standIn.gateway.drop();
    standIn.person(ids.ada).message(ids.support, 'lost');
    await until(() => standIn.gateway.counts.identifies === 2 && standIn.gateway.connected === 1);
    standIn.person(ids.ada).message(ids.support, 'after');
    await until(() => texts().includes('after'));
    expect(texts()).toEqual(['before', 'after']);
    const channel = await client.channels.fetch(ids.support);
    if (!channel?.isTextBased()) throw new Error('no channel');
    const missed = await channel.messages.fetch({ after: last, limit: 100, cache: false });
    expect(missed.map(({ content }) => content)).toEqual(['after', 'lost']);
  });

  it('is left by a client whose heartbeats go unanswered, and resumed', async () => {
    await begin({ heartbeatInterval: 80 });
    pair.standIn.switches.acknowledge = false;
    await until(() => pair.standIn.gateway.closed.length > 0);
    pair.standIn.switches.acknowledge = true;
    await until(() => pair.standIn.gateway.counts.resumes >= 1);
    expect(pair.standIn.gateway.closed[0]).toBe(4200);
    expect(pair.standIn.gateway.counts.identifies).toBe(1);
  });

  it('asks a client to reconnect, which resumes', async () => {
    await begin();
    pair.standIn.gateway.reconnect();
    await until(() => pair.standIn.gateway.counts.resumes === 1);
    expect(pair.standIn.gateway.counts.identifies).toBe(1);
  });

  it('ends a session that its client leaves politely', async () => {
    await begin();
    expect(pair.standIn.gateway.sessions.size).toBe(1);
    await pair.client.destroy();
    await until(() => pair.standIn.gateway.closed.includes(1000));
    expect(pair.standIn.gateway.sessions.size).toBe(0);
  });

  it('keeps people talking while it is away, and comes back', async () => {
    await begin();
    const { standIn } = pair;
    standIn.setAway(true);
    standIn.person(ids.ada).message(ids.support, 'anybody?');
    await until(() => standIn.gateway.connected === 0);
    standIn.setAway(false);
    await until(() => texts().includes('anybody?'));
    expect(standIn.gateway.counts.resumes).toBe(1);
  });

  it('sends DMs to the first shard and a guild to its own', async () => {
    await begin({}, { shards: [0, 1], shardCount: 2 });
    const { standIn } = pair;
    expect(standIn.gateway.sessions.size).toBe(2);
    const ada = standIn.person(ids.ada);
    ada.message(ada.dm(), 'in private');
    ada.message(ids.support, 'in public');
    await until(() => texts().length === 2);
    const logs = [...standIn.gateway.sessions.values()].map(({ shard, log }) => [
      shard[0],
      log.filter(({ t }) => t === 'MESSAGE_CREATE').map(({ d }) => d['content']),
    ]);
    const place = Number((BigInt(ids.guild) >> 22n) % 2n);
    const wanted = place === 0 ? [['in private', 'in public'], []] : [['in private'], ['in public']];
    expect(Object.fromEntries(logs)).toEqual({ 0: wanted[0], 1: wanted[1] });
  });
});

describe('the content of messages', () => {
  const withoutContent = intents.filter((intent) => intent !== GatewayIntentBits.MessageContent);

  it('is empty without its intent, but for DMs, mentions and own messages', async () => {
    await begin({}, { intents: withoutContent });
    const { standIn, client } = pair;
    const ada = standIn.person(ids.ada);
    ada.message(ids.support, 'not for you');
    ada.message(ids.support, `for <@${client.user.id}>`);
    ada.message(ada.dm(), 'in private');
    const channel = await client.channels.fetch(ids.support);
    if (!channel?.isSendable()) throw new Error('no channel');
    await channel.send('my own');
    await until(() => heard.length === 4);
    expect(texts()).toEqual(['', `for <@${client.user.id}>`, 'in private', 'my own']);
  });

  it('comes with the intent', async () => {
    await begin();
    pair.standIn.person(ids.ada).message(ids.support, 'for everybody');
    await until(() => heard.length === 1);
    expect(texts()).toEqual(['for everybody']);
  });
});

it('refuses to start more sessions than a day has', async () => {
  const standIn = createStandInDiscord({ seed, identifyTotal: 0 });
  await standIn.start();
  const client = clientFor(standIn);
  pair = {
    standIn,
    client: client as Pair['client'],
    end: async () => (await client.destroy(), standIn.stop()),
  };
  await expect(client.login(standIn.application.token)).rejects.toThrow(/session/i);
});
