import { WebSocketServer, type WebSocket } from 'ws';
import { say } from '../../../bots/view';
import { ADA, GENERAL, seen, socketBench, until, type Bench } from './bench';

const FAST = { ackWithin: 500, retryDelays: [0, 5, 5] };

describe('Socket Mode', () => {
  // A rejection that nobody handles fails whatever test is running.
  let bench: Bench;
  afterEach(() => bench.stop());

  const opened = () => bench.slack.calls.filter(({ method }) => method === 'apps.connections.open').length;
  const isBack = () => bench.slack.connections === 1 && bench.surface.state().ok;

  async function answers(): Promise<void> {
    bench.bot.answers = () => say('Here.');
    await bench.slack.person(ADA).slash('/whoami', '', GENERAL);
    expect(seen(bench, ADA, GENERAL).at(-1)?.text).toBe('Here.');
  }

  it('has no router, and is connected once it has started', async () => {
    bench = await socketBench();
    expect(bench.surface.router).toBeUndefined();
    expect(bench.surface.state()).toEqual({ ok: true, detail: 'connected', code: 'CONNECTED' });
    expect(bench.slack.connections).toBe(1);
  });

  it('keeps an event before it acknowledges it, and acts once on one that comes again', async () => {
    bench = await socketBench({ standIn: FAST });
    bench.inbox.isDown = true;
    const ada = bench.slack.person(ADA);
    ada.message(ada.openIm(), 'hello');
    await until(() => bench.slack.deliveries.length > 0);
    expect(bench.slack.deliveries[0]?.outcome.ok).toBe(false);
    bench.inbox.isDown = false;
    await until(() => bench.slack.deliveries.at(-1)?.outcome.ok === true);
    await bench.slack.redeliver(String(bench.slack.events[0]?.['event_id']));
    await bench.settled();
    expect(bench.bot.heard).toHaveLength(1);
  });

  it('opens another socket when Slack asks for it, and when it was cut', async () => {
    bench = await socketBench();
    bench.slack.refreshSockets();
    await until(() => opened() === 2 && isBack());
    await answers();
    bench.slack.cutSockets();
    await until(() => opened() === 3 && isBack());
    await answers();
  });

  it.each([
    ['a 503', { status: 503, body: {} }],
    ['a cut connection', { reset: true }],
    ['a refused token', { body: { ok: false, error: 'invalid_auth' } }],
    ['an address that leads nowhere', { body: { ok: true, url: 'ws://127.0.0.1:9/link' } }],
  ])('survives %s on the way back', async (_what, fault) => {
    bench = await socketBench();
    bench.slack.failNext('apps.connections.open', fault);
    bench.slack.cutSockets();
    await until(() => !bench.surface.state().ok && opened() === 2);
    await until(isBack);
    await answers();
  });

  it('does not start with an app token that Slack refuses, and says so', async () => {
    bench = await socketBench();
    await bench.surface.stop();
    bench.slack.failNext('apps.connections.open', { body: { ok: false, error: 'invalid_auth' } });
    const faults = ['SLACK_APP_TOKEN: a token that Slack takes; it answers invalid_auth'];
    await expect(bench.surface.start()).rejects.toMatchObject({ faults });
    expect(bench.surface.state()).toEqual({
      ...{ ok: false, detail: 'no socket: invalid_auth' },
      ...{ code: 'NO_SOCKET', fault: 'invalid_auth' },
    });
    expect(bench.log.at(-1)).toMatchObject({ level: 'error', fields: { fault: 'invalid_auth' } });
  });

  it('contains an acknowledgement that finds its socket gone', async () => {
    bench = await socketBench({ standIn: FAST });
    bench.bot.answers = async () => {
      bench.slack.cutSockets();
      await until(() => bench.slack.connections === 0);
      return say('Too late.');
    };
    await bench.slack.person(ADA).slash('/whoami', '', GENERAL);
    await until(isBack);
    await answers();
  });

  it('contains frames that make no sense', async () => {
    const odd = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await new Promise((resolve) => odd.once('listening', resolve));
    const { port } = odd.address() as { port: number };
    const greeted: WebSocket[] = [];
    odd.on('connection', (socket) => {
      socket.send('{"type":"hello"}');
      for (const frame of [
        '{"type":"events_api","payload":{}}',
        '{"type":"events_api"}',
        'null',
        '{',
        '[]',
        '',
      ]) {
        socket.send(frame);
      }
      socket.send(Buffer.from([0, 1]));
      greeted.push(socket);
    });
    bench = await socketBench();
    bench.slack.failNext('apps.connections.open', { body: { ok: true, url: `ws://127.0.0.1:${port}` } });
    bench.slack.cutSockets();
    await until(() => bench.log.filter(({ message }) => message.includes('made no sense')).length === 3);
    greeted[0]?.terminate();
    odd.close();
    await until(isBack);
    await answers();
  });

  it('ends its socket and opens no other', async () => {
    bench = await socketBench();
    await bench.surface.stop();
    await until(() => bench.slack.connections === 0);
    expect(bench.surface.state()).toEqual({ ok: false, detail: 'stopped', code: 'STOPPED' });
    expect(opened()).toBe(1);
  });
});
