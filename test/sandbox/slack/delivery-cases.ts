import { SocketModeClient } from '@slack/socket-mode';
import type { RespondFn } from '@slack/bolt';
import type { LimitName } from '../../../sandbox/slack';
import { ADA, APP_TOKEN, GENERAL, quiet, times, until, type Bench } from './bench';
import type { Case } from './call-cases';

async function respondOf({ app, slack }: Bench): Promise<RespondFn> {
  let given: RespondFn | undefined;
  app.command('/answer', async ({ ack, respond }) => {
    given = respond;
    await ack();
  });
  await slack.person(ADA).slash('/answer', '', GENERAL);
  if (!given) throw new Error('the command never came');
  return given;
}

async function refusedRespond(bench: Bench, respond: RespondFn): Promise<string> {
  await expect(respond('once more')).rejects.toMatchObject({ statusCode: 404 });
  return (bench.slack.calls.at(-1)?.answer as { error: string }).error;
}

const lastFailure = ({ slack }: Bench) => slack.person(ADA).failures.at(-1)?.code ?? 'none';
const never = () => new Promise<void>(() => undefined);

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
  socketAckTwice: async (bench) => {
    const { slack } = bench;
    slack.deliverTo({ kind: 'socket' });
    const client = new SocketModeClient({
      appToken: APP_TOKEN,
      logger: quiet,
      clientOptions: { slackApiUrl: slack.apiUrl },
    });
    client.on('slack_event', ({ ack }: { ack: () => Promise<void> }) => void ack().then(ack));
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
