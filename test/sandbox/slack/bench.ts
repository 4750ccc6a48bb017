import { App, HTTPReceiver, LogLevel, SocketModeReceiver, type Logger } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { createStandInSlack, type StandInOptions, type StandInSlack } from '../../../sandbox/slack';

export const SECRET = 'a-signing-secret';
export const BOT_TOKEN = 'xoxb-latchkey';
export const APP_TOKEN = 'xapp-latchkey';
export const ADA = 'U0ADA';
export const PRIYA = 'U0PRIYA';
export const STRANGER = 'U0STRANGER';
export const GENERAL = 'C0GENERAL';
export const SHOP = 'C0SHOP';
export const SHARED = 'C0SHARED';

const nothing = () => undefined;

/** A logger that keeps the SDKs quiet. */
export const quiet: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

/** A stand-in, an unmodified bolt app that it reaches, and what tests need to end both. */
export interface Bench {
  readonly slack: StandInSlack;
  readonly app: App;
  /** Where the app is reached by HTTP. */
  readonly appUrl: string;
  /** A client that never retries, so that each call meets its own answer. */
  readonly web: WebClient;
  readonly client: (options?: WebClientOptions, token?: string) => WebClient;
  readonly advance: (milliseconds: number) => void;
  readonly stop: () => Promise<void>;
}

const ONCE = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };

function seeded(options: Partial<StandInOptions>, now: () => number): StandInSlack {
  return createStandInSlack({
    signingSecret: SECRET,
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    users: [
      { id: ADA, name: 'ada', realName: 'Ada Lindqvist', email: 'ada@bluebird-bakery.example' },
      { id: PRIYA, name: 'priya', realName: 'Priya Nair' },
      { id: STRANGER, name: 'sam', realName: 'Sam Outsider', isStranger: true },
    ],
    channels: [
      { id: GENERAL, name: 'general' },
      { id: SHOP, name: 'shop', members: [ADA], hasBot: false },
      { id: SHARED, name: 'with-agency', members: [ADA, STRANGER] },
    ],
    now,
    ...options,
  });
}

async function standIn(options: Partial<StandInOptions>) {
  let offset = 0;
  const slack = seeded(options, () => Date.now() + offset);
  slack.switches.rateLimits = false;
  await slack.start();
  const client = (more: WebClientOptions = {}, token = BOT_TOKEN) =>
    new WebClient(token, { slackApiUrl: slack.apiUrl, logger: quiet, ...ONCE, ...more });
  const advance = (milliseconds: number) => void (offset += milliseconds);
  return { slack, client, advance, web: client() };
}

// Bolt checks its token in the background; a test that ends before that leaves a call in the air.
async function verified({ slack, web }: Pick<Bench, 'slack' | 'web'>): Promise<void> {
  await until(() => slack.calls.some(({ method }) => method === 'auth.test'));
  await web.auth.test();
}

/** A stand-in with a bolt app behind bolt's own HTTP receiver. */
export async function httpBench(
  options: Partial<StandInOptions> = {},
  receiverOptions: { processBeforeResponse?: boolean } = {},
): Promise<Bench> {
  const parts = await standIn(options);
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logger: quiet, ...receiverOptions });
  const clientOptions = { slackApiUrl: parts.slack.apiUrl, ...ONCE };
  const app = new App({ token: BOT_TOKEN, receiver, logger: quiet, clientOptions });
  const server = await app.start(0);
  const { port } = server.address() as { port: number };
  const appUrl = `http://127.0.0.1:${port}`;
  parts.slack.deliverTo({ kind: 'http', url: appUrl });
  await verified(parts);
  const stop = async () => {
    await app.stop();
    await parts.slack.stop();
  };
  return { ...parts, app, appUrl, stop };
}

/** A stand-in with a bolt app that opens sockets to it. */
export async function socketBench(
  options: Partial<StandInOptions> = {},
): Promise<Bench & { receiver: SocketModeReceiver }> {
  const parts = await standIn({ ...options, target: { kind: 'socket' } });
  const { apiUrl: slackApiUrl } = parts.slack;
  const receiver = new SocketModeReceiver({
    appToken: APP_TOKEN,
    logger: quiet,
    clientPingTimeout: 300,
    installerOptions: { clientOptions: { slackApiUrl } },
  });
  const app = new App({ token: BOT_TOKEN, receiver, logger: quiet, clientOptions: { slackApiUrl, ...ONCE } });
  await app.start();
  await verified(parts);
  const stop = async () => {
    await receiver.client.disconnect();
    await parts.slack.stop();
  };
  return { ...parts, app, appUrl: '', receiver, stop };
}

/** The code an SDK call was refused with, and the words that came with it. */
export async function refusal(call: Promise<unknown>): Promise<{ error: string; messages: string[] }> {
  try {
    const answered = (await call) as { warning?: string };
    return { error: answered.warning ?? 'none', messages: [] };
  } catch (error) {
    const data = (error as { data?: { error: string; response_metadata?: { messages?: string[] } } }).data;
    if (!data) throw error;
    return { error: data.error, messages: data.response_metadata?.messages ?? [] };
  }
}

/** Waits until a condition holds; the test's own time limit ends it where it never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

/** Text of a given length. */
export const long = (length: number) => 'x'.repeat(length);

/** A plain text object. */
export const plain = (text: string) => ({ type: 'plain_text', text });

/** A list made by counting. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** A small modal, changed as given. */
export const modal = (change: Record<string, unknown> = {}) => ({
  type: 'modal',
  title: plain('Open ticket'),
  submit: plain('Open'),
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'hello' } }],
  ...change,
});

/** The trigger id of what Ada does next, taken from the app's side. */
export async function triggerFor(bench: Bench): Promise<string> {
  const ids: string[] = [];
  bench.app.command('/trigger', async ({ ack, command }) => {
    ids.push(command.trigger_id);
    await ack();
  });
  await bench.slack.person(ADA).slash('/trigger', '', GENERAL);
  return ids.at(-1) ?? '';
}
