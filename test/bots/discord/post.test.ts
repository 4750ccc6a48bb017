import type { ChatContent, ChatPost } from '../../../core/ports/chat-surface';
import { deliver } from '../../../bots/discord/post';
import { createRests } from '../../../bots/discord/rest';
import { silentLog } from '../../../core/index';
import { closedUrl } from '../closed-url';
import { ids, startBench, type Bench } from './bench';

let bench: Bench;
afterEach(() => bench.end());

const card: ChatContent = {
  kind: 'ticket.opened',
  number: 4127,
  ticket: 'ticket-9',
  subject: 'Checkout page shows 502',
  account: 'Example Ltd',
  department: 'Technical',
  service: 'shop.example.com',
  message: 'Since noon.\nPlease look.',
  author: 'Ada',
  canClose: true,
};
const reply: ChatContent = {
  kind: 'ticket.message',
  number: 4127,
  author: 'Grace',
  fromStaff: true,
  body: 'We are on it.',
  state: 'answered',
};

const post = (more: Partial<ChatPost> = {}): ChatPost => ({
  key: 'letter-1',
  to: { surface: 'discord', tenant: 'discord', user: ids.ada },
  channel: '',
  thread: '',
  content: card,
  ...more,
});
const dm = () => bench.standIn.person(ids.ada).dm();
const seen = () => bench.standIn.view(ids.ada).channels.find(({ id }) => id === dm())!.messages;

describe('a post', () => {
  beforeEach(async () => {
    bench = await startBench();
  });

  it('of a new ticket is a card in the person’s DM', async () => {
    const delivery = await bench.surface.post(post());
    const [message] = seen();
    expect(delivery).toEqual({ is: 'sent', channel: dm(), message: message!.id, thread: message!.id });
    expect(message!.embeds).toEqual([
      {
        title: '4127 · Checkout page shows 502',
        author: 'Ada',
        text: 'Since noon.\nPlease look.',
        fields: [
          { name: 'Account', value: 'Example Ltd', inline: true },
          { name: 'Department', value: 'Technical', inline: true },
          { name: 'Service', value: 'shop.example.com', inline: true },
        ],
      },
    ]);
    expect(message!.rows).toMatchObject([
      [
        { label: 'Reply', customId: 'ticket.reply|ticket-9' },
        { label: 'Close ticket', customId: 'ticket.close|ticket-9' },
      ],
    ]);
  });

  it('of a new ticket offers to close it only to who may', async () => {
    await bench.surface.post(post({ content: { ...card, canClose: false } }));
    expect(seen()[0]!.rows).toMatchObject([[{ label: 'Reply' }]]);
    expect(seen()[0]!.rows[0]).toHaveLength(1);
  });

  it('of a new ticket is where its mirror is read from', async () => {
    const delivery = await bench.surface.post(post());
    expect([...bench.kept.cursors]).toEqual([[dm(), delivery.is === 'sent' && delivery.message]]);
  });

  it('of a message answers the card and says whose it is', async () => {
    const first = await bench.surface.post(post());
    if (first.is !== 'sent') throw new Error('no card');
    const { channel, thread } = first;
    const second = await bench.surface.post(post({ key: 'letter-2', channel, thread, content: reply }));
    expect(second).toMatchObject({ is: 'sent', channel, thread });
    expect(seen()[1]).toMatchObject({
      replyTo: thread,
      embeds: [{ author: '4127 · Grace · Support', text: 'We are on it.', footer: 'Status: Answered' }],
      pings: [],
    });
  });

  it('of an end says which ticket', async () => {
    await bench.surface.post(post({ content: { kind: 'ticket.state', number: 4127, state: 'closed' } }));
    await bench.surface.post(post({ key: 'letter-2', content: { kind: 'mirror.closed', number: 4127 } }));
    expect(seen().map(({ embeds }) => embeds[0]!.text)).toEqual([
      'Ticket 4127 was closed. A reply opens it again.',
      'Ticket 4127 is no longer shown here.',
    ]);
  });

  it('pings nobody', async () => {
    const body = `@everyone <@${ids.ada}>`;
    await bench.surface.post(post({ content: { ...reply, body, author: '@here' } }));
    const sent = bench.standIn.calls.filter(({ path }) => path.endsWith('/messages'));
    expect(sent.map(({ body: one }) => one)).toMatchObject([
      { allowed_mentions: { parse: [], replied_user: false }, enforce_nonce: true },
    ]);
    expect(seen()[0]).toMatchObject({ pings: [], pingsEveryone: false });
  });
});

describe('a post that Discord does not take', () => {
  const messages = /POST \/channels\/\d+\/messages/;
  beforeEach(async () => {
    bench = await startBench();
  });

  it('because of a rate limit comes later, when Discord says, and waits for nothing', async () => {
    bench.standIn.rateLimitNext(messages, 7);
    const delivery = await bench.surface.post(post());
    expect(delivery).toMatchObject({ is: 'later', reason: 'rate limited' });
    const afterMs = delivery.is === 'later' ? delivery.afterMs! : 0;
    expect(afterMs).toBeGreaterThanOrEqual(7000);
    expect(afterMs).toBeLessThan(8000);
    expect(seen()).toEqual([]);
  });

  it.each([
    ['answers 502', { status: 502 }],
    ['answers 503 with a page', { status: 503, body: '<html>' }],
    ['breaks the connection', { behaviour: 'reset' as const }],
    ['takes the token for a wrong one', { status: 401, body: { code: 0, message: '401: Unauthorized' } }],
  ])('because it %s comes later, after one try', async (_, fault) => {
    bench.standIn.failNext(messages, fault);
    expect(await bench.surface.post(post())).toMatchObject({ is: 'later' });
    expect(bench.standIn.calls.filter((call) => messages.test(`${call.method} ${call.path}`))).toHaveLength(
      1,
    );
  });

  it('because nothing can be reached has surely not been sent', async () => {
    const rests = createRests({ token: 'token', apiUrl: await closedUrl(), log: silentLog });
    const deps = { rest: rests.posting, now: Date.now, nonceWindowMs: 0, opened: async () => undefined };
    expect(await deliver(deps, post())).toMatchObject({ is: 'later', unsent: true });
    rests.close();
  });

  it('because it takes no token has surely not been sent, and is asked again', async () => {
    const refused = { is: 'later', unsent: true, afterMs: 300_000 };
    for (let tried = 0; tried < 2; tried += 1) {
      bench.standIn.failNext(messages, { status: 401, body: { code: 0, message: '401: Unauthorized' } });
      expect(await bench.surface.post(post())).toMatchObject(refused);
    }
    expect(await bench.surface.post(post())).toMatchObject({ is: 'sent' });
  });

  it('because the DM is closed is refused', async () => {
    bench.standIn.setDmsClosed(ids.ada, true);
    expect(await bench.surface.post(post())).toEqual({
      is: 'refused',
      reason: 'Discord answered 403, 50007',
    });
  });

  it.each([
    ['the channel is gone', { channel: '1' }, 10003],
    ['the person is gone', { to: { surface: 'discord', tenant: 'discord', user: '1' } }, 10013],
  ] as const)('because %s is refused', async (_, more, code) => {
    const delivery = await bench.surface.post(post(more));
    expect(delivery).toMatchObject({ is: 'refused', reason: expect.stringContaining(String(code)) });
  });

  it('in ten seconds comes later', async () => {
    bench.standIn.failNext(messages, { behaviour: 'hang' });
    const from = Date.now();
    expect(await bench.surface.post(post())).toMatchObject({ is: 'later' });
    expect(Date.now() - from).toBeLessThan(12_000);
  });
});

describe('a post whose answer was lost', () => {
  const messages = /POST \/channels\/\d+\/messages/;
  const start = Date.UTC(2026, 5, 1);
  let time = start;
  beforeEach(() => {
    time = start;
  });
  const lose = async (nonceWindowMs?: number): Promise<void> => {
    bench = await startBench({ now: () => time }, nonceWindowMs === undefined ? {} : { nonceWindowMs });
    bench.standIn.failNext(messages, { status: 502, commit: true });
    expect(await bench.surface.post(post())).toMatchObject({ is: 'later' });
    expect(seen()).toHaveLength(1);
  };

  it('is sent again with the same nonce, and stands there once', async () => {
    await lose();
    time += 119_000;
    const again = await bench.surface.post(post({ firstTriedAt: start }));
    expect(again).toMatchObject({ is: 'sent', message: seen()[0]!.id });
    expect(seen()).toHaveLength(1);
  });

  it('is uncertain once Discord has forgotten the nonce', async () => {
    await lose();
    time += 120_000;
    expect(await bench.surface.post(post({ firstTriedAt: start }))).toMatchObject({ is: 'uncertain' });
    expect(seen()).toHaveLength(1);
  });

  it('is uncertain where the clock has gone back since, and nobody knows how long ago that was', async () => {
    await lose();
    time -= 1;
    expect(await bench.surface.post(post({ firstTriedAt: start }))).toMatchObject({ is: 'uncertain' });
    expect(seen()).toHaveLength(1);
  });

  it('is uncertain at once where nonces count for nothing', async () => {
    await lose(0);
    expect(await bench.surface.post(post({ firstTriedAt: start }))).toMatchObject({ is: 'uncertain' });
    expect(seen()).toHaveLength(1);
  });
});
