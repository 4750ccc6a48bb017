import type { Form, View } from '../../../bots/view';
import { say } from '../../../bots/view';
import type { SlackSurface } from '../../../bots/slack';
import { ADA, GENERAL, PRIYA, TEAM, httpBench, seen, socketBench, until, type Bench } from './bench';

const VERIFY: Form = {
  kind: 'form',
  do: 'verify.code',
  state: 'link-7',
  title: 'Prove who you are',
  submit: 'Check',
  fields: [
    { id: 'code', label: 'Code', kind: 'code', required: true, most: 6 },
    {
      id: 'where',
      label: 'Where',
      kind: 'select',
      required: false,
      options: [{ value: 'a1', label: 'Harbourline' }],
    },
  ],
};
const withButton = (view: Partial<View> = {}): View => ({
  kind: 'view',
  lines: [['Sure?']],
  actions: [{ label: 'Yes', do: 'access.grant', data: '31:billing.pay' }],
  ...view,
});
const later = <T>(value: T, by = 2200) => new Promise<T>((resolve) => setTimeout(() => resolve(value), by));
const texts = (bench: Bench, user = ADA, channel = GENERAL) =>
  seen(bench, user, channel).map(({ text }) => text);
const modalOf = (bench: Bench, user = ADA) => {
  const { modal } = bench.slack.view(user);
  if (!modal) throw new Error('no modal is open');
  return modal;
};

describe.each([
  ['HTTP', httpBench],
  ['Socket Mode', socketBench],
])('answering by %s', (_mode, open) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await open();
  });
  afterEach(async () => {
    const { failures } = bench.slack;
    await bench.stop();
    expect(failures).toEqual([]);
  });

  it('whispers the answer to a command, and tells the bot who asked and where', async () => {
    bench.bot.answers = () => say('You are Ada.');
    await bench.slack.person(ADA).slash('/whoami', '', GENERAL);
    expect(seen(bench, ADA, GENERAL)).toMatchObject([{ text: 'You are Ada.', ephemeral: true }]);
    expect(seen(bench, PRIYA, GENERAL)).toEqual([]);
    expect(bench.bot.heard).toMatchObject([
      {
        what: 'command',
        input: { name: 'whoami', args: {} },
        request: {
          surface: 'slack',
          tenant: TEAM,
          user: ADA,
          handle: 'ada',
          place: 'Bluebird Bakery',
          channel: GENERAL,
          isDirect: false,
          id: expect.stringMatching(/trigger$/),
        },
      },
    ]);
  });

  it('takes every command below the one command as well', async () => {
    const ada = bench.slack.person(ADA);
    await ada.slash('/latchkey', 'access grant marta billing.pay 7', ada.openIm());
    const [heard] = bench.bot.heard;
    expect(heard).toMatchObject({
      request: { isDirect: true },
      input: { name: 'access', sub: 'grant', args: { who: 'marta', permission: 'billing.pay', days: '7' } },
    });
    await ada.slash('/latchkey', '', GENERAL);
    expect(texts(bench).at(-1)).toContain('/access grant');
    expect(bench.bot.heard).toHaveLength(1);
  });

  it('opens a form, shows what is wrong with it, and then the answer in its place', async () => {
    const ada = bench.slack.person(ADA);
    bench.bot.answers = () => VERIFY;
    await ada.slash('/whoami', '', GENERAL);
    const { id } = modalOf(bench);
    bench.bot.judges = () => ({ kind: 'errors', errors: { code: 'That is not the code.' } });
    expect(await ada.submit(id, { code: '111111', where: 'a1' })).toEqual({
      action: 'errors',
      errors: { code: 'That is not the code.' },
    });
    bench.bot.judges = () => ({ ...say('You are in.'), title: 'Linked' });
    expect(await ada.submit(id, { code: '482913' })).toMatchObject({ action: 'update' });
    expect(modalOf(bench).content).toMatchObject({ title: { text: 'Linked' } });
    const submits = bench.bot.heard.filter(({ what }) => what === 'submit');
    expect(submits.map(({ input }) => input)).toEqual([
      { do: 'verify.code', state: 'link-7', values: { code: '111111', where: 'a1' } },
      { do: 'verify.code', state: 'link-7', values: { code: '482913', where: 'a1' } },
    ]);
    expect(submits.map(({ request }) => request.channel)).toEqual([GENERAL, GENERAL]);
    expect(new Set(submits.map(({ request }) => request.id)).size).toBe(2);
    expect(JSON.stringify([bench.log, bench.inbox.kept])).not.toMatch(/482913|111111/);
  });

  it('puts a second form in the place of the first', async () => {
    const ada = bench.slack.person(ADA);
    bench.bot.answers = () => VERIFY;
    bench.bot.judges = () => ({ ...VERIFY, title: 'And now' });
    await ada.slash('/whoami', '', GENERAL);
    await ada.submit(modalOf(bench).id, { code: '1' });
    expect(modalOf(bench).content).toMatchObject({ title: { text: 'And now' } });
    expect(bench.slack.view(ADA).depth).toBe(1);
  });

  it('puts the answer to a button in the place of the whisper that held it', async () => {
    const ada = bench.slack.person(ADA);
    bench.bot.answers = ({ what }) => (what === 'command' ? withButton() : say('Given.'));
    await ada.slash('/whoami', '', GENERAL);
    await ada.press(seen(bench, ADA, GENERAL)[0]?.ts ?? '', 'access.grant');
    expect(texts(bench)).toEqual(['Given.']);
    expect(bench.bot.heard.at(-1)).toMatchObject({ input: { do: 'access.grant', data: '31:billing.pay' } });
  });

  it('opens a form from a button, in front of the channel or on top of another modal', async () => {
    const ada = bench.slack.person(ADA);
    bench.bot.answers = ({ what }) => (what === 'command' ? withButton() : VERIFY);
    await ada.slash('/whoami', '', GENERAL);
    await ada.press(seen(bench, ADA, GENERAL)[0]?.ts ?? '', 'access.grant');
    bench.bot.judges = () => withButton({ title: 'Really?' });
    await ada.submit(modalOf(bench).id, { code: '1' });
    await ada.press(modalOf(bench).id, 'access.grant');
    expect(bench.slack.view(ADA).depth).toBe(2);
    expect(bench.bot.heard.at(-1)?.request.channel).toBe(GENERAL);
    bench.bot.answers = () => say('All done.');
    bench.bot.judges = () => withButton();
    await ada.submit(modalOf(bench).id, { code: '1' });
    await ada.press(modalOf(bench).id, 'access.grant');
    expect(JSON.stringify(modalOf(bench).content)).toContain('All done.');
  });

  it('asks for options that were left out, and helps to fill them in', async () => {
    const ada = bench.slack.person(ADA);
    bench.bot.suggests = () => [{ value: 'contact:31', label: 'Marta Silva' }];
    await ada.slash('/access', 'grant', GENERAL);
    expect(bench.bot.heard).toEqual([]);
    const { id } = modalOf(bench);
    expect(await ada.suggest(id, 'who', 'mar')).toEqual({
      options: [{ value: 'contact:31', text: { type: 'plain_text', text: 'Marta Silva', emoji: false } }],
    });
    expect(bench.bot.heard.at(-1)).toMatchObject({
      what: 'suggest',
      input: { name: 'access', sub: 'grant', option: 'who', typed: 'mar' },
    });
    await ada.submit(id, { who: 'contact:31', permission: 'billing.pay' });
    expect(bench.bot.heard.at(-1)).toMatchObject({
      what: 'command',
      request: { channel: GENERAL },
      input: { name: 'access', sub: 'grant', args: { who: 'contact:31', permission: 'billing.pay' } },
    });
    expect(bench.bot.heard.at(-1)?.input).not.toHaveProperty('args.days');
    expect(JSON.stringify(modalOf(bench).content)).toContain('Done.');
  });

  it('whispers later where the bot takes its time', async () => {
    bench.bot.answers = () => later(say('At last.'));
    await bench.slack.person(ADA).slash('/whoami', '', GENERAL);
    expect(texts(bench)).toEqual([]);
    await until(() => texts(bench).length > 0);
    expect(seen(bench, ADA, GENERAL)).toMatchObject([{ text: 'At last.', ephemeral: true }]);
  });

  it('offers a form that comes too late for its trigger, and opens it when asked', async () => {
    const ada = bench.slack.person(ADA);
    bench.bot.answers = () => later(VERIFY, 3200);
    await ada.slash('/whoami', '', GENERAL);
    await until(() => texts(bench).length > 0);
    expect(bench.slack.view(ADA).modal).toBeUndefined();
    await ada.press(seen(bench, ADA, GENERAL)[0]?.ts ?? '', 'continue');
    expect(modalOf(bench).content).toMatchObject({ title: { text: 'Prove who you are' } });
    expect(texts(bench)).toEqual([]);
    expect(bench.bot.heard).toHaveLength(1);
  });

  it('puts a late answer to a form where the form was', async () => {
    const ada = bench.slack.person(ADA);
    bench.bot.answers = () => VERIFY;
    bench.bot.judges = () => later({ kind: 'errors', errors: { code: 'That is not the code.' } } as const);
    await ada.slash('/whoami', '', GENERAL);
    const { id } = modalOf(bench);
    await ada.submit(id, { code: '111111' });
    expect(modalOf(bench).content).toMatchObject({ title: { text: 'One moment' } });
    await until(() => JSON.stringify(modalOf(bench).content).includes('That is not the code.'));
    bench.bot.judges = () => say('You are in.');
    await ada.submit(id, { code: '482913' });
    expect(bench.bot.heard.at(-1)?.input).toMatchObject({ do: 'verify.code', state: 'link-7' });
    expect(JSON.stringify(modalOf(bench).content)).toContain('You are in.');
    expect(modalOf(bench).content).toMatchObject({ title: { text: 'Prove who you are' } });
  });

  it('whispers a late answer to whoever has closed the form meanwhile', async () => {
    const ada = bench.slack.person(ADA);
    bench.bot.answers = () => VERIFY;
    bench.bot.judges = () => later(say('You are in.'));
    await ada.slash('/whoami', '', GENERAL);
    await ada.submit(modalOf(bench).id, { code: '1' });
    await ada.closeView(modalOf(bench).id);
    await until(() => texts(bench).length > 0);
    expect(texts(bench)).toEqual(['You are in.']);
  });

  it('says sorry where the bot fails, and logs nothing of what was said', async () => {
    bench.bot.answers = () => Promise.reject(new Error('for ada@bakery.example'));
    await bench.slack.person(ADA).slash('/support', 'my secret', GENERAL);
    expect(texts(bench)).toEqual([expect.stringContaining('nothing has changed')]);
    expect(bench.log).toMatchObject([{ level: 'error', fields: { what: 'command', fault: 'Error' } }]);
    expect(JSON.stringify(bench.log)).not.toMatch(/secret|bakery/);
  });
});

describe('answering', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await httpBench();
  });
  afterEach(() => bench.stop());

  const post = (surface: SlackSurface, channel: string) =>
    surface.post({
      key: 'letter-1',
      to: { surface: 'slack', tenant: TEAM, user: ADA },
      channel,
      thread: '',
      content: {
        kind: 'ticket.opened',
        number: 4127,
        ticket: 'ticket-1',
        subject: 'Down',
        account: 'Harbourline',
        department: 'Technical',
        message: 'Help',
        author: 'Ada',
        canClose: true,
      },
    });

  it('asks the bot about whoever presses a button, not whom it was made for', async () => {
    await post(bench.surface, GENERAL);
    const [card] = seen(bench, PRIYA, GENERAL);
    bench.bot.answers = ({ request }) => say(`No, ${request.user}.`);
    await bench.slack.person(PRIYA).press(card?.ts ?? '', 'ticket.close');
    expect(bench.bot.heard).toMatchObject([
      { request: { user: PRIYA }, input: { do: 'ticket.close', data: 'ticket-1' } },
    ]);
    expect(texts(bench, PRIYA)).toContain(`No, ${PRIYA}.`);
    expect(texts(bench, ADA)).not.toContain(`No, ${PRIYA}.`);
    expect(seen(bench, ADA, GENERAL)[0]?.blocks).toEqual(card?.blocks);
  });

  it('opens nothing twice where the trigger was used already', async () => {
    bench.bot.answers = () => VERIFY;
    bench.slack.failNext('views.open', { body: { ok: false, error: 'exchanged_trigger_id' } });
    await bench.slack.person(ADA).slash('/whoami', '', GENERAL);
    expect(texts(bench)).toEqual([]);
    expect(bench.slack.failures).toEqual([]);
  });

  it('offers a form that Slack did not open', async () => {
    bench.bot.answers = () => VERIFY;
    bench.slack.failNext('views.open', { status: 503, body: {} });
    await bench.slack.person(ADA).slash('/whoami', '', GENERAL);
    await until(() => texts(bench).length > 0);
    expect(texts(bench)[0]).toContain('Prove who you are');
  });

  it('asks to do it once more where a late form is too large for a button', async () => {
    const options = Array.from({ length: 90 }, (_, at) => ({
      value: `service-${at}`,
      label: `Service number ${at}`,
    }));
    const fields = [{ id: 'service', label: 'Service', kind: 'select', required: true, options }] as const;
    bench.bot.answers = () => ({ ...VERIFY, fields });
    bench.slack.failNext('views.open', { body: { ok: false, error: 'expired_trigger_id' } });
    await bench.slack.person(ADA).slash('/whoami', '', GENERAL);
    await until(() => texts(bench).length > 0);
    expect(texts(bench)[0]).toContain('once more');
  });

  it('lets a link open without asking the bot', async () => {
    bench.bot.answers = () => withButton({ actions: [{ label: 'Page', url: 'https://host.example/' }] });
    await bench.slack.person(ADA).slash('/whoami', '', GENERAL);
    await bench.slack.person(ADA).press(seen(bench, ADA, GENERAL)[0]?.ts ?? '', 'open');
    expect(bench.bot.heard).toHaveLength(1);
    expect(bench.slack.failures).toEqual([]);
  });
});

describe('what somebody of another workspace writes in a shared channel', () => {
  const [SAM, SHARED] = ['U0SAM', 'C0SHARED'];
  let bench: Bench;
  beforeEach(async () => {
    const users = [
      { id: ADA, name: 'ada', realName: 'Ada Lindqvist' },
      { id: SAM, name: 'sam', realName: 'Sam Outsider', isStranger: true },
    ];
    const channels = [{ id: SHARED, name: 'with-agency', members: [ADA, SAM] }];
    bench = await httpBench({ standIn: { users, channels } });
  });
  afterEach(() => bench.stop());

  it('comes from there, and so from nobody of ours who has the same id', async () => {
    for (const user of [ADA, SAM]) bench.slack.person(user).message(SHARED, '<@U0LATCHKEY> hello');
    await bench.settled();
    expect(bench.bot.heard.map(({ request: { user, tenant } }) => [user, tenant])).toEqual([
      [ADA, TEAM],
      [SAM, 'T0STRANGER'],
    ]);
  });
});

describe('what people write', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await httpBench();
  });
  afterEach(() => bench.stop());

  it('reaches the bot with its thread, and the answer is whispered there', async () => {
    const ada = bench.slack.person(ADA);
    const im = ada.openIm();
    const root = ada.message(im, 'first');
    await bench.settled();
    bench.bot.replies = () => say('That ticket is closed.');
    const ts = ada.message(im, 'a &lt; b, see <https://x.example|x>', { threadTs: root });
    await bench.settled();
    expect(bench.bot.heard.map(({ input }) => input)).toEqual([
      { channel: im, thread: '', text: 'first' },
      { channel: im, thread: root, text: 'a < b, see https://x.example' },
    ]);
    expect(bench.bot.heard[1]?.request).toMatchObject({
      user: ADA,
      tenant: TEAM,
      isDirect: true,
      id: `${TEAM}:${im}:${ts}`,
    });
    const replies = seen(bench, ADA, im)[0]?.replies ?? [];
    expect(replies.at(-1)).toMatchObject({ text: 'That ticket is closed.', ephemeral: true });
  });

  it('reaches the bot once when it mentions the bot, without the mention', async () => {
    bench.slack.person(ADA).message(GENERAL, '<@U0LATCHKEY> help me');
    await bench.settled();
    expect(bench.bot.heard.map(({ input }) => input)).toEqual([
      { channel: GENERAL, thread: '', text: 'help me' },
    ]);
  });

  it('is of the workspace of whoever wrote it, also where that is another one than ours', async () => {
    const spoken = { type: 'message', channel_type: 'channel', channel: GENERAL, text: 'hi', ts: '1.1' };
    const said = (author: Record<string, string>) =>
      JSON.stringify({
        type: 'event_callback',
        team_id: TEAM,
        event: { ...spoken, user: 'U0SAM', ...author },
      });
    await bench.surface.handle(said({ team: TEAM, user_team: 'T0AGENCY', source_team: 'T0AGENCY' }));
    await bench.surface.handle(said({ team: 'T0AGENCY' }));
    await bench.surface.handle(said({}));
    expect(bench.bot.heard.map(({ request }) => request.tenant)).toEqual(['T0AGENCY', 'T0AGENCY', TEAM]);
    expect(bench.bot.heard.map(({ request }) => request.id)).toEqual(Array(3).fill(`${TEAM}:${GENERAL}:1.1`));
  });

  it('is tried again where the bot or Slack fails, and not where nobody is left to hear', async () => {
    bench.inbox.work = async () => undefined;
    const ada = bench.slack.person(ADA);
    ada.message(ada.openIm(), 'hello');
    await bench.slack.settled();
    const payload = bench.inbox.kept[0]?.payload ?? '';
    bench.bot.replies = () => Promise.reject(new Error('down'));
    await expect(bench.surface.handle(payload)).rejects.toThrow();
    bench.bot.replies = () => say('Hello.');
    bench.slack.failNext('chat.postEphemeral', { status: 502, body: {} });
    await expect(bench.surface.handle(payload)).rejects.toThrow();
    bench.slack.failNext('chat.postEphemeral', { body: { ok: false, error: 'user_not_in_channel' } });
    await expect(bench.surface.handle(payload)).resolves.toBeUndefined();
    await bench.surface.handle(payload);
    expect(texts(bench, ADA, ada.openIm())).toEqual(['hello', 'Hello.']);
  });

  it('is answered with a button where the answer is a form', async () => {
    bench.bot.replies = () => VERIFY;
    const ada = bench.slack.person(ADA);
    const im = ada.openIm();
    ada.message(im, 'hello');
    await bench.settled();
    await ada.press(seen(bench, ADA, im).at(-1)?.ts ?? '', 'continue');
    expect(modalOf(bench).content).toMatchObject({ callback_id: 'form' });
  });

  it('tells people that a file does not get through', async () => {
    const event = {
      type: 'message',
      subtype: 'file_share',
      channel_type: 'im',
      user: ADA,
      text: '',
      ts: '1.1',
    };
    const channel = bench.slack.person(ADA).openIm();
    const files = [{ id: 'F1' }];
    await bench.surface.handle(
      JSON.stringify({ type: 'event_callback', team_id: TEAM, event: { ...event, channel, files } }),
    );
    expect(bench.bot.heard).toEqual([]);
    expect(texts(bench, ADA, channel)).toEqual([expect.stringContaining('Files')]);
  });
});
