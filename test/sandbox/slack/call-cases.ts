import type { View } from '@slack/web-api';
import { LIMITS, type LimitName } from '../../../sandbox/slack';
import { SocketModeClient } from '@slack/socket-mode';
import {
  ADA,
  APP_TOKEN,
  GENERAL,
  PRIYA,
  SHOP,
  long,
  modal,
  plain,
  quiet,
  refusal,
  times,
  triggerFor,
  type Bench,
} from './bench';

/** Meets a row's error with the SDK and tells which error it was. */
export type Case = (bench: Bench) => Promise<string>;

const codeOf = async (call: Promise<unknown>) => (await refusal(call)).error;
const view = (change: Record<string, unknown> = {}) => modal(change) as unknown as View;
const post = ({ web }: Bench, channel: string, text: string, more: Record<string, unknown> = {}) =>
  web.chat.postMessage({ channel, text, ...more });

async function openModal(bench: Bench) {
  const trigger_id = await triggerFor(bench);
  const { view: opened } = await bench.web.views.open({ trigger_id, view: view() });
  return { trigger_id, view_id: opened?.id ?? '', hash: opened?.hash ?? '' };
}

/** The first refusal: not before so many calls, and later where they took so long that some could be made again. */
async function refusedAfter(calls: number, call: () => Promise<unknown>): Promise<unknown> {
  for (let made = 1; made <= 3 * calls; made += 1) {
    const refused: unknown = await call().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (refused === undefined) continue;
    expect(made).toBeGreaterThan(calls);
    return refused;
  }
  return undefined;
}

// A tier lets its calls of a minute through at once, and then one every so many seconds.
async function tier(bench: Bench, calls: number, call: () => Promise<unknown>): Promise<string> {
  bench.slack.switches.rateLimits = true;
  const refused = await refusedAfter(calls, call);
  expect(refused).toMatchObject({ code: 'slack_webapi_rate_limited_error' });
  // Some of the wait is over already where the calls themselves took a while.
  const { retryAfter } = refused as { retryAfter: number };
  expect(retryAfter).toBeGreaterThanOrEqual(1);
  expect(retryAfter).toBeLessThanOrEqual(Math.ceil(60 / calls));
  return (bench.slack.calls.at(-1)?.answer as { error: string }).error;
}

/** Rows that the Web API enforces whatever the blocks. */
export const CALL_CASES: Partial<Record<LimitName, Case>> = {
  homeBlocks: ({ web }) =>
    codeOf(
      web.views.publish({
        user_id: ADA,
        view: { type: 'home', blocks: times(101, () => ({ type: 'divider' })) },
      }),
    ),
  viewSize: async (bench) => {
    const blocks = times(100, () => ({ type: 'section', text: plain(long(2900)) }));
    return codeOf(bench.web.views.open({ trigger_id: await triggerFor(bench), view: view({ blocks }) }));
  },
  viewStack: async (bench) => {
    await openModal(bench);
    const push = async () => bench.web.views.push({ trigger_id: await triggerFor(bench), view: view() });
    await push();
    await push();
    return codeOf(push());
  },
  triggerUsed: async (bench) => {
    const { trigger_id } = await openModal(bench);
    return codeOf(bench.web.views.open({ trigger_id, view: view() }));
  },
  triggerAge: async (bench) => {
    const trigger_id = await triggerFor(bench);
    bench.advance(LIMITS.triggerAge.limit + 1);
    return codeOf(bench.web.views.open({ trigger_id, view: view() }));
  },
  triggerUnknown: ({ web }) => codeOf(web.views.open({ trigger_id: 'never-issued', view: view() })),
  viewHash: async (bench) => {
    const { view_id, hash } = await openModal(bench);
    await bench.web.views.update({ view_id, hash, view: view() });
    return codeOf(bench.web.views.update({ view_id, hash, view: view() }));
  },
  viewUnknown: ({ web }) => codeOf(web.views.update({ view_id: 'V0NOWHERE', view: view() })),
  viewMissing: async (bench) => codeOf(bench.web.views.open({ trigger_id: '1', view: 7 as never })),
  externalIdUsed: async (bench) => {
    const open = async () =>
      bench.web.views.open({ trigger_id: await triggerFor(bench), view: view({ external_id: 'mine' }) });
    await open();
    return codeOf(open());
  },
  postText: (bench) => codeOf(post(bench, GENERAL, long(40_001))),
  updateText: async (bench) => {
    const { ts = '' } = await post(bench, GENERAL, 'short');
    return codeOf(bench.web.chat.update({ channel: GENERAL, ts, text: long(4001) }));
  },
  noText: (bench) => codeOf(post(bench, GENERAL, '')),
  channelUnknown: (bench) => codeOf(post(bench, 'C0NOWHERE', 'hello')),
  channelForeign: (bench) => codeOf(post(bench, SHOP, 'hello')),
  threadUnknown: ({ web }) => codeOf(web.conversations.replies({ channel: GENERAL, ts: '1.000001' })),
  messageUnknown: ({ web }) => codeOf(web.chat.update({ channel: GENERAL, ts: '1.000001', text: 'x' })),
  messageForeign: ({ slack, web }) => {
    const ts = slack.person(ADA).message(GENERAL, 'mine');
    return codeOf(web.chat.update({ channel: GENERAL, ts, text: 'yours' }));
  },
  deleteForeign: ({ slack, web }) => {
    const ts = slack.person(ADA).message(GENERAL, 'mine');
    return codeOf(web.chat.delete({ channel: GENERAL, ts }));
  },
  metadataFormat: (bench) => codeOf(post(bench, GENERAL, 'x', { metadata: { event_type: 'outbox' } })),
  blocksFormat: (bench) => codeOf(post(bench, GENERAL, 'x', { blocks: { type: 'divider' } })),
  argumentFormat: (bench) => codeOf(post(bench, GENERAL, 'x', { metadata: '{"event_type":' })),
  bodyJson: ({ client }) => {
    const asJson = { 'Content-Type': 'application/json' };
    const mislabelled: typeof fetch = (url, init) =>
      fetch(url, { ...init, headers: { ...(init?.headers as object), ...asJson } });
    return codeOf(client({ fetch: mislabelled }).users.info({ user: ADA }));
  },
  cursorUnknown: ({ web }) => codeOf(web.conversations.history({ channel: GENERAL, cursor: 'nowhere' })),
  pageSize: ({ web }) => codeOf(web.conversations.history({ channel: GENERAL, limit: 1000 })),
  userUnknown: ({ web }) => codeOf(web.users.info({ user: 'U0NOBODY' })),
  ephemeralForeign: async ({ slack, web }) => {
    const im = slack.person(ADA).openIm();
    return codeOf(web.chat.postEphemeral({ channel: im, user: PRIYA, text: 'psst' }));
  },
  scopeMissing: (bench) => {
    bench.slack.switches.scopes.delete('chat:write');
    return codeOf(post(bench, GENERAL, 'hello'));
  },
  tokenMissing: ({ client }) => codeOf(client({}, '').auth.test()),
  tokenUnknown: ({ client }) => codeOf(client({}, 'xoxb-another').auth.test()),
  tokenKind: ({ client }) =>
    codeOf(client({}, APP_TOKEN).chat.postMessage({ channel: GENERAL, text: 'hello' })),
  methodUnknown: ({ web }) => codeOf(web.apiCall('chat.shout')),
  postsPerSecond: async (bench) => {
    bench.slack.switches.rateLimits = true;
    for (const text of times(5, String)) await post(bench, GENERAL, text);
    const refused = post(bench, GENERAL, 'too much');
    await expect(refused).rejects.toMatchObject({ code: 'slack_webapi_rate_limited_error', retryAfter: 1 });
    return (bench.slack.calls.at(-1)?.answer as { error: string }).error;
  },
  tier2PerMinute: (bench) => tier(bench, 20, () => bench.web.users.list({})),
  tier3PerMinute: (bench) => tier(bench, 50, () => bench.web.team.info()),
  tier4PerMinute: (bench) => tier(bench, 100, () => bench.web.users.info({ user: ADA })),
  socketConnections: async ({ slack, client }) => {
    const clientOptions = { slackApiUrl: slack.apiUrl };
    const sockets = times(
      10,
      () => new SocketModeClient({ appToken: APP_TOKEN, logger: quiet, clientOptions }),
    );
    await Promise.all(sockets.map((socket) => socket.start()));
    try {
      return await codeOf(client({}, APP_TOKEN).apps.connections.open({}));
    } finally {
      await Promise.all(sockets.map((socket) => socket.disconnect()));
    }
  },
};
