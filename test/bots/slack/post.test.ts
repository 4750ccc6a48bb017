import { webApi } from '@slack/bolt';
import type { ChatContent, ChatPost, Delivery } from '../../../core/ports/chat-surface';
import { deliveryOf } from '../../../bots/slack/post/failure';
import { closedUrl } from '../closed-url';
import { ADA, GENERAL, PRIYA, TEAM, httpBench, seen, type Bench, type Setting } from './bench';

const OPENED: ChatContent = {
  kind: 'ticket.opened',
  number: 4127,
  ticket: 'ticket-1',
  subject: 'Checkout page shows 502',
  account: 'Harbourline',
  department: 'Technical',
  message: 'Since 9 o’clock.',
  author: 'Ada Lindqvist',
  canClose: true,
};
const said = (body: string): ChatContent => ({
  kind: 'ticket.message',
  number: 4127,
  author: 'Marta from Harbourline',
  fromStaff: true,
  body,
  state: 'answered',
});
const letter = (change: Partial<ChatPost> = {}): ChatPost => ({
  key: 'letter-1',
  to: { surface: 'slack', tenant: TEAM, user: ADA },
  channel: '',
  thread: '',
  content: OPENED,
  ...change,
});
const IM = 'D0ADA';

describe('post', () => {
  let bench: Bench;
  const start = async (setting: Setting = {}) => {
    bench = await httpBench(setting);
    return bench;
  };
  afterEach(() => bench.stop());

  const again = (change: Partial<ChatPost> = {}) => letter({ firstTriedAt: Date.now(), ...change });
  const count = (method: string) => bench.slack.calls.filter((call) => call.method === method).length;

  it('opens a ticket’s thread in the person’s DM, and follows up in it', async () => {
    const { surface, slack } = await start();
    const opened = await surface.post(letter());
    expect(opened).toMatchObject({ is: 'sent', channel: IM });
    const { message, thread } = opened as Extract<Delivery, { is: 'sent' }>;
    expect(thread).toBe(message);
    const next = letter({ key: 'letter-2', channel: IM, thread, content: said('We look into it. <!here>') });
    expect(await surface.post(next)).toMatchObject({ is: 'sent', channel: IM, thread });
    const closed = letter({
      key: 'letter-3',
      channel: IM,
      thread,
      content: { kind: 'ticket.state', number: 4127, state: 'closed' },
    });
    await surface.post(closed);
    const [card] = seen(bench, ADA, IM);
    expect(card?.text).toContain('4127 · Checkout page shows 502');
    expect(card?.replies.map(({ text }) => text)).toEqual([
      'Marta from Harbourline\nWe look into it. &lt;!here&gt;\nStatus: Answered',
      'Ticket 4127 was closed. A reply opens it again.',
    ]);
    expect(slack.history(IM).map(({ metadata }) => metadata)).toEqual(
      ['letter-1', 'letter-2', 'letter-3'].map((key) => ({
        event_type: 'latchkey_letter',
        event_payload: { key },
      })),
    );
  });

  it.each([
    ['an error after the message was taken', { status: 500, body: {}, after: 'commit' }],
    ['a cut connection after the message was taken', { reset: true, after: 'commit' }],
  ] as const)('posts one message in spite of %s', async (_what, fault) => {
    const { surface, slack } = await start();
    slack.failNext('chat.postMessage', fault);
    expect(await surface.post(letter())).toMatchObject({ is: 'later' });
    expect(count('chat.postMessage')).toBe(1);
    const [only] = slack.history(IM);
    expect(await surface.post(again())).toEqual({
      is: 'sent',
      channel: IM,
      message: only?.ts,
      thread: only?.ts,
    });
    expect(slack.history(IM)).toHaveLength(1);
  });

  it('finds what it posted into a thread, and takes nobody else’s word for it', async () => {
    const { surface, slack } = await start();
    await surface.post(letter());
    const thread = slack.history(IM)[0]?.ts ?? '';
    const reply = { key: 'letter-2', channel: IM, thread, content: said('Once.') };
    slack.failNext('chat.postMessage', { status: 503, body: {}, after: 'commit' });
    expect(await surface.post(letter(reply))).toMatchObject({ is: 'later', reason: 'http 503' });
    const lost = slack.history(IM).at(-1)?.ts;
    expect(await surface.post(again(reply))).toMatchObject({ is: 'sent', message: lost, thread });
    expect(await surface.post(again({ ...reply, key: 'letter-22' }))).toMatchObject({ is: 'sent' });
    expect(slack.history(IM)).toHaveLength(3);
  });

  it('posts again what did not arrive', async () => {
    const { surface, slack } = await start();
    slack.failNext('chat.postMessage', { status: 503, body: {} });
    await surface.post(letter());
    expect(await surface.post(again())).toMatchObject({ is: 'sent' });
    expect(slack.history(IM)).toHaveLength(1);
  });

  it('is uncertain, and posts nothing, where Slack does not let it look back', async () => {
    const { surface, slack } = await start();
    slack.failNext('chat.postMessage', { status: 500, body: {}, after: 'commit' });
    await surface.post(letter());
    slack.switches.metadataReadable = false;
    expect(await surface.post(again())).toEqual({ is: 'uncertain', reason: 'missing_scope' });
    expect(slack.history(IM)).toHaveLength(1);
  });

  it('is uncertain without asking where looking back is switched off', async () => {
    const { surface } = await start({ surface: { metadataReadable: false } });
    expect(await surface.post(again())).toMatchObject({ is: 'uncertain' });
    expect(count('conversations.history') + count('chat.postMessage')).toBe(0);
  });

  it('waits as long as Slack says for one channel, and not for another', async () => {
    const { surface, slack } = await start();
    slack.switches.rateLimits = true;
    const into = (user: string, key: string) =>
      surface.post(letter({ key, to: { surface: 'slack', tenant: TEAM, user }, content: said('hello') }));
    const results: Delivery[] = [];
    for (let at = 0; at < 7; at += 1) results.push(await into(ADA, `ada-${at}`));
    expect(results.at(-1)).toEqual({ is: 'later', afterMs: 1000, unsent: true, reason: 'ratelimited' });
    const before = performance.now();
    expect(await into(PRIYA, 'priya-1')).toMatchObject({ is: 'sent' });
    expect(performance.now() - before).toBeLessThan(900);
  });

  it('gives up on somebody who is not there, before posting anything', async () => {
    const { surface } = await start();
    const to = { surface: 'slack', tenant: TEAM, user: 'U0NOBODY' } as const;
    expect(await surface.post(letter({ to }))).toEqual({ is: 'refused', reason: 'user_not_found' });
    expect(count('chat.postMessage')).toBe(0);
  });

  it('that reaches nobody has surely not been sent', async () => {
    const fault: unknown = await fetch(await closedUrl()).catch((error: unknown) => error);
    const reason = 'WebAPIRequestError';
    expect(deliveryOf(new webApi.WebAPIRequestError(fault as Error))).toEqual({
      is: 'later',
      unsent: true,
      reason,
    });
    const cut = Object.assign(new Error('cut'), { code: 'ECONNRESET', syscall: 'read' });
    expect(deliveryOf(new webApi.WebAPIRequestError(cut))).toEqual({ is: 'later', reason });
  });

  it('looks through several pages', async () => {
    const { surface, slack } = await start();
    await surface.post(letter());
    const thread = slack.history(IM)[0]?.ts ?? '';
    const reply = { channel: IM, thread, key: 'letter-2', content: said('Here.') };
    await surface.post(letter(reply));
    const ada = slack.person(ADA);
    for (let at = 0; at < 250; at += 1) ada.message(IM, `and ${at}`, { threadTs: thread });
    const last = { ...reply, key: 'letter-3' };
    await surface.post(letter(last));
    const ts = slack.history(IM).at(-1)?.ts;
    expect(await surface.post(again(last))).toMatchObject({ is: 'sent', message: ts });
    expect(count('conversations.replies')).toBe(2);
  });

  it('does not take what stands in another channel for its own', async () => {
    const { surface, slack } = await start();
    await surface.post(letter({ channel: GENERAL }));
    expect(await surface.post(again())).toMatchObject({ is: 'sent', channel: IM });
    expect(slack.history(GENERAL)).toHaveLength(1);
  });
});
