import { SocketModeClient } from '@slack/socket-mode';
import { ADA, APP_TOKEN, GENERAL, quiet, socketBench, until } from './bench';

type Bench = Awaited<ReturnType<typeof socketBench>>;
const FAST = { ackWithin: 300, retryDelays: [0, 10, 20] };

describe('socket mode', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await socketBench(FAST);
  });
  afterEach(() => bench.stop());

  it('carries events and the answers to commands', async () => {
    const heard: string[] = [];
    bench.app.message(async ({ message }) => void heard.push(('text' in message && message.text) || ''));
    bench.app.command('/support', async ({ ack }) => ack({ text: 'how can we help?' }));
    bench.slack.person(ADA).message(GENERAL, 'hello');
    await bench.slack.settled();
    await bench.slack.person(ADA).slash('/support', '', GENERAL);
    expect(heard).toEqual(['hello']);
    const messages = bench.slack.view(ADA).channels[0]?.messages ?? [];
    expect(messages.map(({ text, ephemeral }) => [text, ephemeral])).toEqual([
      ['hello', false],
      ['how can we help?', true],
    ]);
  });

  it('acknowledges an event although its listener failed', async () => {
    bench.app.message(async () => Promise.reject(new Error('the database is down')));
    bench.app.error(async () => undefined);
    bench.slack.person(ADA).message(GENERAL, 'hello');
    await bench.slack.settled();
    expect(bench.slack.deliveries.map(({ outcome }) => outcome)).toEqual([{ ok: true }]);
  });

  it('sends again what nobody acknowledged', async () => {
    const retries: number[] = [];
    bench.receiver.client.removeAllListeners('slack_event');
    bench.receiver.client.on(
      'slack_event',
      ({ ack, retry_num }: { ack: () => Promise<void>; retry_num: number }) => {
        retries.push(retry_num);
        if (retry_num === 1) void ack();
      },
    );
    bench.slack.person(ADA).message(GENERAL, 'hello');
    await until(() => bench.slack.deliveries.length === 2);
    expect(retries).toEqual([0, 1]);
    expect(bench.slack.deliveries.map(({ outcome }) => outcome.ok)).toEqual([false, true]);
  });

  it('tells a person when a command is acknowledged too late', async () => {
    bench.app.command('/support', async () => new Promise(() => undefined));
    await bench.slack.person(ADA).slash('/support', '', GENERAL);
    expect(bench.slack.person(ADA).failures[0]).toMatchObject({ code: 'operation_timeout' });
  });

  it('is opened anew when the platform asks for it', async () => {
    const opened = () => bench.slack.calls.filter(({ method }) => method === 'apps.connections.open').length;
    const connected = reconnected(bench);
    bench.slack.refreshSockets();
    await connected;
    expect(opened()).toBe(2);
  });

  it('is opened anew after it was cut', async () => {
    const connected = reconnected(bench);
    bench.slack.cutSockets();
    await connected;
    bench.app.command('/support', async ({ ack }) => ack('back'));
    await bench.slack.person(ADA).slash('/support', '', GENERAL);
    expect(bench.slack.view(ADA).channels[0]?.messages.at(-1)?.text).toBe('back');
  });

  it('gives each payload to one of several sockets', async () => {
    const other = await secondSocket(bench);
    const heard: string[] = [];
    bench.receiver.client.on('slack_event', () => heard.push('first'));
    other.on('slack_event', ({ ack }: { ack: () => Promise<void> }) => {
      heard.push('second');
      void ack();
    });
    for (const text of ['one', 'two']) {
      bench.slack.person(ADA).message(GENERAL, text);
      await bench.slack.settled();
    }
    await other.disconnect();
    expect(heard.toSorted()).toEqual(['first', 'second']);
  });
});

const reconnected = ({ receiver }: Bench) =>
  new Promise((resolve) => receiver.client.once('connected', resolve));

async function secondSocket({ slack }: Bench) {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const other = new SocketModeClient({ appToken: APP_TOKEN, logger: quiet, clientOptions });
  await other.start();
  return other;
}
