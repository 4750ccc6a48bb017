import { SocketModeClient, type SocketModeOptions } from '@slack/socket-mode';
import type { RespondFn } from '@slack/bolt';
import type { View } from '@slack/web-api';
import { WebSocket } from 'ws';
import { LIMITS, type LimitName, type RawRequest } from '../../../sandbox/slack';
import { ADA, APP_TOKEN, GENERAL, modal, quiet, times, triggerFor, until, type Bench } from './bench';
import type { Case } from './call-cases';

const FORM = 'application/x-www-form-urlencoded';

async function respondOf(
  { app, slack }: Bench,
  typed = (): Promise<unknown> => slack.person(ADA).slash('/answer', '', GENERAL),
): Promise<RespondFn> {
  let given: RespondFn | undefined;
  app.command('/answer', async ({ ack, respond }) => {
    given = respond;
    await ack();
  });
  await typed();
  if (!given) throw new Error('the command never came');
  return given;
}

async function refusedRespond(bench: Bench, respond: RespondFn): Promise<string> {
  await expect(respond('once more')).rejects.toMatchObject({ statusCode: 404 });
  return (bench.slack.calls.at(-1)?.answer as { error: string }).error;
}

const lastFailure = ({ slack }: Bench) => slack.person(ADA).failures.at(-1)?.code ?? 'none';
const never = () => new Promise<void>(() => undefined);

const socketClient = ({ slack }: Bench, more: Partial<SocketModeOptions> = {}) =>
  new SocketModeClient({
    ...more,
    appToken: APP_TOKEN,
    logger: quiet,
    clientOptions: { slackApiUrl: slack.apiUrl },
  });

// The SDK keeps the number to itself.
const upgradeStatus = (url: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = new WebSocket(url).on('error', reject);
    socket.once('unexpected-response', (_request, { statusCode }) => resolve(String(statusCode)));
  });

interface SocketEvent {
  readonly ack: () => Promise<void>;
  readonly retry_reason?: string;
}

// What the app's receiver answers to a request that it must not believe.
async function statusOf({ slack }: Bench, wrong: Partial<RawRequest>): Promise<string> {
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'message' } });
  return String((await slack.sendRaw({ body, ...wrong })).status);
}

async function answerModal(bench: Bench, said: Record<string, unknown>): Promise<string> {
  const { app, slack, web } = bench;
  app.view('ticket', async ({ ack }) => ack(said as never));
  const view = modal({ callback_id: 'ticket' }) as unknown as View;
  const { view: opened } = await web.views.open({ trigger_id: await triggerFor(bench), view });
  await slack.person(ADA).submit(opened?.id ?? '');
  return lastFailure(bench);
}

/** Rows about reaching the app and what it answers there. */
export const DELIVERY_CASES: Partial<Record<LimitName, Case>> = {
  responseUses: async (bench) => {
    const respond = await respondOf(bench);
    for (const text of times(5, (at) => `answer ${at}`)) await respond(text);
    return refusedRespond(bench, respond);
  },
  responseAge: async (bench) => {
    const respond = await respondOf(bench);
    bench.advance(30 * 60_000 + 1);
    return refusedRespond(bench, respond);
  },
  responseUnknown: async (bench) => {
    const response_url = `${bench.slack.apiUrl.replace('/api/', '/response/')}nowhere`;
    const body = new URLSearchParams({
      command: '/answer',
      user_id: ADA,
      team_id: 'T0BLUEBIRD',
      response_url,
    });
    const typed = () => bench.slack.sendRaw({ body: body.toString(), contentType: FORM });
    return refusedRespond(bench, await respondOf(bench, typed));
  },
  errorBlockUnknown: (bench) =>
    answerModal(bench, { response_action: 'errors', errors: { nowhere: 'Wrong.' } }),
  responseAction: (bench) => answerModal(bench, { response_action: 'dance' }),
  socketTicket: async (bench) => {
    const { slack } = bench;
    const used = `${slack.apiUrl.replace('http', 'ws').replace('/api/', '/link')}?ticket=used`;
    slack.failNext('apps.connections.open', { body: { ok: true, url: used } });
    const client = socketClient(bench, { autoReconnectEnabled: false });
    const refused = new Promise((resolve) => client.once('error', resolve));
    void client.start().catch(() => undefined);
    const met = await refused;
    await client.disconnect();
    expect(met).toMatchObject({ code: 'slack_socket_mode_websocket_error' });
    return upgradeStatus(used);
  },
  socketAckAge: async (bench) => {
    bench.slack.deliverTo({ kind: 'socket' });
    const client = socketClient(bench);
    const reasons: string[] = [];
    client.on('slack_event', ({ ack, retry_reason = '' }: SocketEvent) => {
      reasons.push(retry_reason);
      if (reasons.length > 1) void ack();
    });
    await client.start();
    bench.slack.person(ADA).message(GENERAL, 'hello');
    await until(() => reasons.length === 2);
    await client.disconnect();
    return reasons[1] ?? 'none';
  },
  socketAckTwice: async (bench) => {
    const { slack } = bench;
    slack.deliverTo({ kind: 'socket' });
    const client = socketClient(bench);
    client.on('slack_event', ({ ack }: SocketEvent) => void ack().then(ack));
    await client.start();
    slack.person(ADA).message(GENERAL, 'hello');
    await until(() => slack.failures.length > 0);
    await client.disconnect();
    return slack.failures[0]?.code ?? 'none';
  },
  ackAge: async (bench) => {
    bench.app.command('/slow', never);
    await bench.slack.person(ADA).slash('/slow', '', GENERAL);
    return lastFailure(bench);
  },
  ackStatus: async (bench) => {
    bench.slack.deliverTo({ kind: 'http', url: 'http://127.0.0.1:1' });
    await bench.slack.person(ADA).slash('/support', '', GENERAL);
    return lastFailure(bench);
  },
  commandInThread: async (bench) => {
    const ran = jest.fn(async ({ ack }: { ack: () => Promise<void> }) => ack());
    bench.app.command('/support', ran);
    const threadTs = bench.slack.person(ADA).message(GENERAL, 'a thread');
    await bench.slack.person(ADA).slash('/support', '', GENERAL, { threadTs });
    expect(ran).not.toHaveBeenCalled();
    return lastFailure(bench);
  },
  commandUnknown: async (bench) => {
    bench.slack.switches.scopes.delete('commands');
    await bench.slack.person(ADA).slash('/support', '', GENERAL);
    return lastFailure(bench);
  },
  eventUnreachable: async (bench) => {
    const reasons: (string | undefined)[] = [];
    bench.app.message(async ({ context }) => void reasons.push(context.retryReason));
    const { slack } = bench;
    slack.deliverTo({ kind: 'http', url: 'http://127.0.0.1:1' });
    slack.person(ADA).message(GENERAL, 'hello');
    slack.deliverTo({ kind: 'http', url: bench.appUrl });
    await until(() => reasons.length > 0);
    return reasons[0] ?? 'none';
  },
  signatureForeign: (bench) => statusOf(bench, { secret: 'another' }),
  signatureMissing: (bench) => statusOf(bench, { unsigned: true }),
  signatureAge: (bench) =>
    statusOf(bench, { timestamp: Math.floor(Date.now() / 1000) - LIMITS.signatureAge.limit - 1 }),
  eventAckAge: async (bench) => {
    const reasons: (string | undefined)[] = [];
    bench.app.message(async ({ context }) => {
      reasons.push(context.retryReason);
      if (reasons.length === 1) await never();
    });
    bench.slack.person(ADA).message(GENERAL, 'hello');
    await until(() => reasons.length === 2);
    return reasons[1] ?? 'none';
  },
  eventRetries: async (bench) => {
    const seen: { num: number | undefined; reason: string | undefined }[] = [];
    bench.app.message(async ({ context }) => {
      seen.push({ num: context.retryNum, reason: context.retryReason });
      throw new Error('the database is down');
    });
    bench.app.error(async (error) => Promise.reject(error));
    bench.slack.person(ADA).message(GENERAL, 'hello');
    await until(() => bench.slack.deliveries.length === 4);
    expect(seen.map(({ num }) => num)).toEqual([undefined, 1, 2, 3]);
    return seen.at(-1)?.reason ?? 'none';
  },
};
