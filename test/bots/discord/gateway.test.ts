import { createStandInDiscord, type StandInDiscord } from '../../../sandbox/discord';
import { ids, seed, startBench, type Bench } from './bench';

let bench: Bench;
afterEach(() => bench.end());

const until = (isTrue: () => boolean): Promise<void> => bench.standIn.until(isTrue);
const reach = 'GET /gateway/bot';

it('asks for no intent that takes a review', async () => {
  bench = await startBench({ disallowedIntents: (1 << 1) | (1 << 8) | (1 << 15) });
  await until(() => bench.surface.state().ok);
  const [session] = [...bench.standIn.gateway.sessions.values()];
  expect(session!.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
});

it('tells how it stands, and when Discord last said something', async () => {
  let time = Date.now();
  bench = await startBench({ now: () => time });
  await until(() => bench.surface.state().ok);
  time += 90_000;
  expect(bench.surface.state()).toEqual({
    ...{ ok: true, detail: 'ready, last event 90 s ago' },
    ...{ code: 'CONNECTED', heardAgo: 90 },
  });
  await bench.surface.stop();
  expect(bench.surface.state().ok).toBe(false);
});

it('starts without Discord, and goes on when it comes', async () => {
  bench = await startBench();
  await bench.surface.stop();
  bench.standIn.failNext(reach, { status: 503 }, 4);
  await bench.restart();
  expect(bench.surface.state().ok).toBe(false);
  await until(() => bench.surface.state().ok);
});

it('does not start with a wrong token', async () => {
  bench = await startBench();
  bench.standIn.failNext(reach, { status: 401, body: { code: 0, message: '401: Unauthorized' } });
  await expect(bench.restart()).rejects.toMatchObject({
    faults: [expect.stringMatching(/^DISCORD_TOKEN: a bot token/)],
  });
});

it('does not start with what was not granted', async () => {
  bench = await startBench();
  bench.standIn.gateway.options.disallowedIntents = 1 << 9;
  await expect(bench.restart()).rejects.toMatchObject({
    faults: [expect.stringMatching(/^DISCORD_TOKEN: .*intent/)],
  });
});

it('says so when Discord shuts the door', async () => {
  bench = await startBench();
  await until(() => bench.surface.state().ok);
  bench.standIn.gateway.drop(4004);
  await until(() => !bench.surface.state().ok && bench.surface.state().detail.includes('4004'));
  expect(bench.surface.state()).toMatchObject({
    ...{ detail: 'closed for good with 4004', code: 'CLOSED', fault: '4004' },
  });
});

it('finishes what it is at before it stops', async () => {
  bench = await startBench();
  let finish = (): void => undefined;
  const held = new Promise<void>((resolve) => (finish = resolve));
  bench.bot.script.command = () => held.then(() => ({ kind: 'view', lines: [['Finished.']] }));
  const ask = bench.standIn.person(ids.ada).slash(ids.support, 'whoami');
  await until(() => bench.bot.asked.length === 1);
  const stopped = bench.surface.stop();
  finish();
  await stopped;
  expect(ask.outcome().message?.embeds[0]?.text).toBe('Finished.');
});

it('hears nothing more once it stopped', async () => {
  bench = await startBench();
  await bench.surface.stop();
  bench.standIn.person(ids.ada).slash(ids.support, 'whoami');
  expect(bench.standIn.gateway.connected).toBe(0);
  expect(bench.bot.asked).toEqual([]);
});

describe('the commands', () => {
  let standIn: StandInDiscord;
  beforeEach(async () => {
    bench = await startBench();
    standIn = bench.standIn;
  });

  it('are registered for servers and the bot’s DM', () => {
    expect(standIn.world.commands).toMatchObject([
      { name: 'whoami', contexts: [0, 1], integration_types: [0], options: [] },
      {
        name: 'access',
        options: [
          {
            type: 1,
            name: 'grant',
            options: [
              { type: 3, name: 'who', required: true, autocomplete: true },
              {
                type: 3,
                name: 'key',
                required: true,
                choices: [{ name: 'Open new tickets', value: 'support.open' }],
              },
              { type: 3, name: 'until', required: false },
            ],
          },
        ],
      },
    ]);
  });

  it('are never registered by serving', async () => {
    await bench.restart();
    const puts = standIn.calls.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
    expect(puts).toHaveLength(1);
    expect(createStandInDiscord({ seed }).world.commands).toEqual([]);
  });
});
