import type { ChatMessage } from '../../../bots/request';
import { say } from '../../../bots/view';
import type { ChatPost } from '../../../core/index';
import { openThread } from '../../../sandbox/discord/threads';
import { ids, startBench, type Bench } from './bench';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.end());

const ada = () => bench.standIn.person(ids.ada);
const heard = (): string[] => bench.bot.asked.map(({ input }) => (input as ChatMessage).text);
const said = (channel: string): string[] =>
  bench.standIn
    .messages(channel)
    .filter(({ authorId }) => authorId === bench.standIn.application.id)
    .map(({ embeds }) => String(embeds[0]!['description']));
const until = (isTrue: () => boolean): Promise<void> => bench.standIn.until(isTrue);
const payloadOf = (id: string): string => bench.kept.events.get(id)!.payload;

describe('a message in the bot’s DM', () => {
  it('is kept under its id, in its channel’s lane, before the bot hears it', async () => {
    bench.kept.failures = 1;
    const id = ada().message(ada().dm(), 'hello');
    await until(() => heard().length === 1);
    expect([...bench.kept.events.values()]).toMatchObject([
      { source: 'discord', key: id, lane: `discord:${ada().dm()}` },
    ]);
    expect(bench.bot.asked[0]).toEqual({
      how: 'message',
      request: {
        surface: 'discord',
        tenant: 'discord',
        user: ids.ada,
        handle: 'ada',
        place: 'Discord',
        channel: ada().dm(),
        isDirect: true,
        id,
      },
      input: { channel: ada().dm(), thread: '', text: 'hello' },
    });
  });

  it('says what it replies to', async () => {
    const first = ada().message(ada().dm(), 'first');
    ada().message(ada().dm(), 'second', first);
    await until(() => heard().length === 2);
    expect(bench.bot.asked[1]!.input).toMatchObject({ text: 'second', inReplyTo: first });
  });

  it('with a file says so', async () => {
    await ada().send(ada().dm(), 'see', [new File(['x'], 'screen.png')]);
    await until(() => heard().length === 1);
    expect(heard()).toEqual(['see\n[attached in Discord: screen.png]']);
  });

  it('is answered there, as a reply', async () => {
    bench.bot.script.message = () => say('Passed on.');
    const id = ada().message(ada().dm(), 'hello');
    await until(() => said(ada().dm()).length === 1);
    expect(bench.standIn.messages(ada().dm())[1]).toMatchObject({ replyTo: id, mentions: [] });
  });

  it('is answered by a form behind a button', async () => {
    bench.bot.script.message = () => ({
      kind: 'form',
      do: 'verify',
      title: 'Verify',
      submit: 'Send',
      fields: [{ id: 'address', label: 'Address', kind: 'email', required: true }],
    });
    ada().message(ada().dm(), 'hello');
    await until(() => said(ada().dm()).length === 1);
    const { id, rows } = ada()
      .view()
      .channels.find(({ kind }) => kind === 'dm')!.messages[1]!;
    const [button] = rows.flat();
    const { modal } = await ada().press(id, button!.customId!).settled();
    expect(modal?.title).toBe('Verify');
  });

  it('of the bot itself is not heard', async () => {
    bench.bot.script.message = () => say('Passed on.');
    ada().message(ada().dm(), 'one');
    await until(() => said(ada().dm()).length === 1);
    ada().message(ada().dm(), 'two');
    await until(() => said(ada().dm()).length === 2);
    expect(heard()).toEqual(['one', 'two']);
  });
});

describe('a message in a server', () => {
  it('is heard in a thread of the bot’s own, and nowhere else', async () => {
    const { world, application } = bench.standIn;
    const bot = application.id;
    const open = (ownerId: string) =>
      openThread(world, {
        parent: world.channel(ids.support),
        name: '4127',
        ownerId,
        isPrivate: true,
        invitable: false,
        autoArchive: 1440,
      });
    const [own, other] = [open(bot), open(ids.ada)];
    for (const thread of [own, other]) thread.thread!.members = [bot, ids.ada];
    ada().message(ids.support, `in public <@${bot}>`);
    ada().message(other.id, `elsewhere <@${bot}>`);
    const id = ada().message(own.id, `here <@${bot}>`);
    await until(() => heard().length > 0);
    expect([...bench.kept.events.keys()]).toEqual([id]);
    expect(bench.bot.asked[0]).toMatchObject({
      request: { isDirect: false, place: 'Hosting', channel: own.id },
      input: { channel: own.id, thread: '' },
    });
  });
});

describe('a message that comes again', () => {
  it('acts once', async () => {
    const id = ada().message(ada().dm(), 'hello');
    await until(() => heard().length === 1);
    for (const session of bench.standIn.gateway.sessions.values()) {
      const event = session.log.find(({ t }) => t === 'MESSAGE_CREATE')!;
      session.socket!.send(JSON.stringify({ op: 0, t: event.t, d: event.d, s: 99 }));
    }
    ada().message(ada().dm(), 'next');
    await until(() => heard().includes('next'));
    expect(heard()).toEqual(['hello', 'next']);
    expect(bench.kept.events.has(id)).toBe(true);
  });

  it('from the relay after a crash is answered once', async () => {
    bench.bot.script.message = () => say('Passed on.');
    const id = ada().message(ada().dm(), 'hello');
    await until(() => said(ada().dm()).length === 1);
    await bench.surface.handle(payloadOf(id));
    expect(heard()).toEqual(['hello', 'hello']);
    expect(said(ada().dm())).toEqual(['Passed on.']);
  });

  it('from the relay after the nonce is forgotten is answered once', async () => {
    await bench.end();
    let time = Date.UTC(2026, 5, 1);
    bench = await startBench({ now: () => time });
    bench.bot.script.message = () => say('Passed on.');
    const id = ada().message(ada().dm(), 'hello');
    await until(() => said(ada().dm()).length === 1);
    time += 3_600_000;
    await bench.surface.handle(payloadOf(id));
    expect(said(ada().dm())).toEqual(['Passed on.']);
  });
});

describe('an answer that is not sent', () => {
  const posting = /POST \/channels\/\d+\/messages/;
  const once = async (): Promise<string> => {
    bench.bot.script.message = () => say('Passed on.');
    const id = ada().message(ada().dm(), 'hello');
    await until(() => bench.logs.some(({ message }) => message === 'an answer to a message was not sent'));
    return payloadOf(id);
  };

  it('may have been, and is there once when it is tried again', async () => {
    bench.standIn.failNext(posting, { status: 502, commit: true });
    const payload = await once();
    await bench.surface.handle(payload);
    expect(said(ada().dm())).toEqual(['Passed on.']);
  });

  it('is tried again where Discord is busy', async () => {
    bench.standIn.rateLimitNext(posting, 30);
    bench.standIn.rateLimitNext(posting, 30);
    const payload = await once();
    await expect(bench.surface.handle(payload)).rejects.toThrow('The answer waits: rate limited.');
  });

  it('is given up where the person takes no DMs', async () => {
    const dm = ada().dm();
    bench.standIn.setDmsClosed(ids.ada, true);
    const payload = await once();
    await bench.surface.handle(payload);
    expect(said(dm)).toEqual([]);
  });
});

it('lets the relay see that the bot failed', async () => {
  const id = ada().message(ada().dm(), 'hello');
  await until(() => heard().length === 1);
  bench.bot.script.message = () => Promise.reject(new Error('The database is away.'));
  await expect(bench.surface.handle(payloadOf(id))).rejects.toThrow('The database is away.');
});

describe('what was said while nobody listened', () => {
  const openMirror = (): string => {
    const dm = ada().dm();
    bench.kept.open.add(dm);
    return dm;
  };

  it('is fetched after a restart, acted on once and in order', async () => {
    const dm = openMirror();
    ada().message(dm, 'before');
    await until(() => heard().length === 1);
    await bench.restart(() => {
      for (let at = 1; at <= 230; at += 1) ada().message(dm, `missed ${at}`);
    });
    ada().message(dm, 'after');
    await until(() => heard().includes('after'));
    const missed = Array.from({ length: 230 }, (_, at) => `missed ${at + 1}`);
    expect(heard()).toEqual(['before', ...missed, 'after']);
    const last = bench.standIn.messages(dm).at(-1)!.id;
    await until(() => bench.kept.cursors.get(dm) === last);
  });

  it('is fetched when its card turns out to stand already, though no mirror was open yet', async () => {
    const { ada: user } = ids;
    const card: ChatPost = {
      key: 'letter-1',
      to: { surface: 'discord', tenant: 'discord', user },
      ...{ channel: '', thread: '' },
      content: {
        ...{ kind: 'ticket.opened', number: 7, ticket: 't', subject: 'Down', account: 'A', department: 'D' },
        ...{ message: 'Help', author: 'Ada', canClose: false },
      },
    };
    await bench.surface.post(card);
    const dm = ada().dm();
    await bench.restart(() => ada().message(dm, 'missed'));
    ada().message(dm, 'after');
    await until(() => heard().includes('after'));
    expect(heard()).toEqual(['after']);
    await bench.surface.post({ ...card, firstTriedAt: Date.now() });
    await until(() => heard().includes('missed'));
    expect(said(dm)).toHaveLength(1);
    expect(heard()).toEqual(['after', 'missed']);
  });

  it('is fetched after a refused resume', async () => {
    const dm = openMirror();
    const { standIn } = bench;
    ada().message(dm, 'before');
    await until(() => heard().length === 1);
    standIn.switches.refuseResume = true;
    standIn.gateway.drop();
    ada().message(dm, 'lost');
    await until(() => standIn.gateway.counts.identifies === 2);
    await until(() => heard().includes('lost'));
    ada().message(dm, 'after');
    await until(() => heard().includes('after'));
    expect(heard()).toEqual(['before', 'lost', 'after']);
  });

  it('is replayed by Discord after a short absence', async () => {
    const dm = openMirror();
    bench.standIn.setAway(true);
    ada().message(dm, 'anybody?');
    await until(() => bench.standIn.gateway.connected === 0);
    await until(() => !bench.surface.state().ok);
    bench.standIn.setAway(false);
    await until(() => heard().length === 1);
    expect(heard()).toEqual(['anybody?']);
    await until(() => bench.surface.state().ok);
  });

  it('is not passed by the cursor while the history cannot be read', async () => {
    const dm = openMirror();
    const before = ada().message(dm, 'before');
    await until(() => bench.kept.cursors.get(dm) === before);
    bench.standIn.failNext(/GET \/channels\/\d+\/messages/, { status: 503 }, 3);
    await bench.restart(() => ada().message(dm, 'missed'));
    ada().message(dm, 'live');
    await until(() => heard().includes('live'));
    expect(heard()).toEqual(['before', 'live']);
    expect(bench.kept.cursors.get(dm)).toBe(before);
    await until(() => heard().includes('missed'));
    const last = bench.standIn.messages(dm).at(-1)!.id;
    await until(() => bench.kept.cursors.get(dm) === last);
    expect(heard()).toEqual(['before', 'live', 'missed']);
  });

  it('costs one small request where there was nothing', async () => {
    const dm = openMirror();
    ada().message(dm, 'before');
    await until(() => bench.kept.cursors.has(dm));
    const calls = () => bench.standIn.calls.filter(({ path }) => path.startsWith(`/channels/${dm}`));
    const earlier = calls().length;
    await bench.restart();
    await until(() => calls().length > earlier);
    ada().message(dm, 'after');
    await until(() => heard().includes('after'));
    expect(
      calls()
        .slice(earlier)
        .map(({ method, path }) => `${method} ${path}`),
    ).toEqual([`GET /channels/${dm}`]);
  });

  it('is given up where the channel is gone, and the others are read', async () => {
    const dm = openMirror();
    bench.kept.open.clear();
    for (const channel of ['1', dm]) bench.kept.open.add(channel);
    await bench.restart(() => ada().message(dm, 'missed'));
    await until(() => heard().includes('missed'));
    expect(bench.logs.map(({ message }) => message)).toContain('a mirror can no longer be read');
  });
});

describe('a message that cannot be kept', () => {
  it('is fetched again, after those that could and without loss', async () => {
    const dm = ada().dm();
    const first = ada().message(dm, 'first');
    await until(() => bench.kept.cursors.get(dm) === first);
    bench.kept.failures = 1;
    ada().message(dm, 'second');
    await until(() => bench.logs.some(({ message }) => message === 'a message could not be kept yet'));
    expect(bench.kept.cursors.get(dm)).toBe(first);
    const third = ada().message(dm, 'third');
    await until(() => bench.kept.cursors.get(dm) === third);
    expect(heard()).toEqual(['first', 'second', 'third']);
  });
});
