import { App, ExpressReceiver } from '@slack/bolt';
import { createServer } from 'node:http';
import { createStandInSlack } from '../../../sandbox/slack';
import { ADA, BOT_TOKEN, GENERAL, SECRET, httpBench, quiet, type Bench } from './bench';

describe('a stand-in', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await httpBench();
  });
  afterEach(() => bench.stop());

  it('takes up where an earlier run was saved', async () => {
    const metadata = { event_type: 'outbox', event_payload: { id: '7' } };
    const { ts = '' } = await bench.web.chat.postMessage({ channel: ADA, text: 'ticket', metadata });
    const saved: unknown = JSON.parse(JSON.stringify(bench.slack.save()));
    const users = [{ id: ADA, name: 'ada' }];
    const options = { signingSecret: SECRET, botToken: BOT_TOKEN, users, saved: saved as never };
    const later = createStandInSlack({ ...options, now: () => Date.now() + 1000 });
    const im = later.person(ADA).openIm();
    later.person(ADA).message(im, 'and a reply', { threadTs: ts });
    expect(later.history(im)).toMatchObject([{ ts, text: 'ticket', metadata }, { threadTs: ts }]);
    expect(later.view(ADA).channels.find(({ id }) => id === im)?.messages).toMatchObject([{ replies: [{}] }]);
  });

  it('gives no event an id that an earlier run gave out', () => {
    const ids = [0, 1000].map((later) => {
      const users = [{ id: ADA, name: 'ada' }];
      const channels = [{ id: GENERAL, name: 'general' }];
      const now = () => Date.now() + later;
      const slack = createStandInSlack({ signingSecret: SECRET, botToken: BOT_TOKEN, users, channels, now });
      slack.person(ADA).message(GENERAL, 'hello');
      return slack.events[0]?.['event_id'];
    });
    expect(new Set(ids).size).toBe(2);
  });

  it('reaches an app that is mounted in express', async () => {
    const receiver = new ExpressReceiver({ signingSecret: SECRET, logger: quiet });
    const clientOptions = { slackApiUrl: bench.slack.apiUrl };
    const app = new App({ token: BOT_TOKEN, receiver, logger: quiet, clientOptions });
    app.command('/support', async ({ ack }) => ack({ response_type: 'in_channel', text: 'from express' }));
    const server = createServer(receiver.app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    bench.slack.deliverTo({ kind: 'http', url: `http://127.0.0.1:${port}` });
    await bench.slack.person(ADA).slash('/support', '', GENERAL);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(bench.slack.history(GENERAL)).toMatchObject([{ text: 'from express' }]);
  });

  it('is never broken by what an app sends', async () => {
    const headers = { authorization: `Bearer ${BOT_TOKEN}`, 'content-type': 'application/json' };
    const bodies = [
      '',
      '[]',
      '"x"',
      '{"blocks":{"a":[]},"channel":["C"],"view":7}',
      '{"channel":"C0GENERAL","ts":{},"limit":"x"}',
      '{"channel":"C0GENERAL","blocks":[{"type":"constructor"},7],"limit":"x"}',
    ];
    const methods = [
      'chat.postMessage',
      'chat.update',
      'conversations.history',
      'views.open',
      'users.info',
      '../x',
      'constructor',
    ];
    for (const method of methods) {
      for (const body of bodies) {
        const response = await fetch(`${bench.slack.apiUrl}${method}`, { method: 'POST', headers, body });
        expect(await response.json()).toMatchObject({ ok: false });
      }
    }
    expect(bench.slack.failures).toEqual([]);
  });
});
