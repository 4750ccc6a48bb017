import { say, type Form } from '../../../bots/view';
import type { Outcome } from '../../../sandbox/discord';
import { ids, startBench, type Bench } from './bench';

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.end());

const ada = () => bench.standIn.person(ids.ada);
const textOf = ({ message }: Outcome): string | undefined => message?.embeds[0]?.text;
const buttonsOf = ({ message }: Outcome) => message?.rows.flat() ?? [];
const later = <T>(ms: number, value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(() => resolve(value), ms));
const asked = (how: string) => bench.bot.asked.filter((one) => one.how === how);

const form: Form = {
  kind: 'form',
  do: 'verify.code',
  state: 'contact-7',
  title: 'Your code',
  submit: 'Verify',
  note: ['We sent it to ', { code: 'a…@example.com' }],
  fields: [
    { id: 'address', label: 'Address', kind: 'email', required: true, value: 'ada@example.com' },
    { id: 'code', label: 'Code', kind: 'code', required: true, hint: 'Six digits', most: 12 },
    {
      id: 'team',
      label: 'Team',
      kind: 'select',
      required: false,
      options: [
        { value: 't1', label: 'Night shift' },
        { value: 't2', label: 'Day shift' },
      ],
    },
  ],
};

describe('a command', () => {
  it('is answered in time, to the person who asked alone', async () => {
    bench.bot.script.command = () => ({ kind: 'view', title: 'You', lines: [['Ada of Example Ltd']] });
    const outcome = await ada().slash(ids.support, 'whoami').settled();
    expect(outcome.state).toBe('answered');
    expect(outcome.message?.embeds).toMatchObject([{ title: 'You', text: 'Ada of Example Ltd' }]);
    expect(bench.standIn.messages(ids.support)).toMatchObject([{ onlyFor: ids.ada }]);
  });

  it('tells the bot who asks from where, and what was put in', async () => {
    const ask = ada().slash(ids.support, 'access', 'grant', { who: 'contact:7', key: 'support.open' });
    await ask.settled();
    expect(bench.bot.asked).toEqual([
      {
        how: 'command',
        request: {
          surface: 'discord',
          tenant: 'discord',
          user: ids.ada,
          handle: 'ada',
          place: 'Hosting',
          channel: ids.support,
          isDirect: false,
          id: ask.id,
        },
        input: { name: 'access', sub: 'grant', args: { who: 'contact:7', key: 'support.open' } },
      },
    ]);
  });

  it('works in the bot’s DM', async () => {
    const outcome = await ada().slash(ada().dm(), 'whoami').settled();
    expect(outcome.state).toBe('answered');
    expect(bench.bot.asked[0]!.request).toMatchObject({
      isDirect: true,
      place: 'Discord',
      channel: ada().dm(),
    });
  });

  it('of a slow bot is deferred and answered later', async () => {
    bench.bot.script.command = () => later(2400, say('At last.'));
    const ask = ada().slash(ids.support, 'whoami');
    await bench.standIn.until(() => ask.outcome().state === 'thinking');
    expect(textOf(await ask.settled())).toBe('At last.');
    expect(bench.standIn.messages(ids.support)).toMatchObject([{ onlyFor: ids.ada }]);
  });

  it('that fails says so, and the next one is answered', async () => {
    bench.bot.script.command = () => {
      throw new Error('secret 4711');
    };
    expect(textOf(await ada().slash(ids.support, 'whoami').settled())).toBe(
      'That did not work. Please try again in a moment.',
    );
    bench.bot.script.command = () => Promise.reject(new Error('secret 4711'));
    await ada().slash(ids.support, 'whoami').settled();
    bench.bot.script.command = () => say('Here.');
    expect(textOf(await ada().slash(ids.support, 'whoami').settled())).toBe('Here.');
    expect(bench.logs.filter(({ level }) => level === 'error')).toHaveLength(2);
    expect(JSON.stringify(bench.logs)).not.toContain('secret');
  });

  it('whose answer cannot be drawn says so', async () => {
    const action = { label: 'Go', do: 'x'.repeat(101) };
    bench.bot.script.command = () => ({ ...say('Hello'), actions: [action] });
    expect(textOf(await ada().slash(ids.support, 'whoami').settled())).toMatch(/^That did not work/);
  });
});

describe('an answer that Discord does not take', () => {
  const callback = /POST \/interactions\/.*\/callback/;

  it('because another one came first leaves the bot alive', async () => {
    bench.standIn.failNext(callback, {
      status: 400,
      body: { code: 40060, message: 'Interaction has already been acknowledged.' },
    });
    ada().slash(ids.support, 'whoami');
    await bench.standIn.until(() => bench.logs.some(({ fields }) => fields['code'] === 40060));
    expect((await ada().slash(ids.support, 'whoami').settled()).state).toBe('answered');
  });

  it('because it is late leaves the bot alive', async () => {
    bench.standIn.failNext(callback, { status: 404, body: { code: 10062, message: 'Unknown interaction' } });
    ada().slash(ids.support, 'whoami');
    await bench.standIn.until(() => bench.logs.some(({ fields }) => fields['code'] === 10062));
    expect((await ada().slash(ids.support, 'whoami').settled()).state).toBe('answered');
  });

  it('at first is sent again, and shown once', async () => {
    bench.standIn.failNext(callback, { status: 502, commit: true });
    const outcome = await ada().slash(ids.support, 'whoami').settled();
    expect(outcome.state).toBe('answered');
    await bench.standIn.until(() => bench.logs.some(({ fields }) => fields['code'] === 40060));
    expect(bench.standIn.messages(ids.support)).toHaveLength(1);
  });
});

describe('a button', () => {
  it('brings back its deed and data, and gives way to the answer', async () => {
    const confirm = { label: 'Grant', do: 'grant.confirm', data: 'plan|7', style: 'go' } as const;
    const cancel = { label: 'Cancel', do: 'cancel' };
    const page = { label: 'Open in browser', url: 'https://example.com/latchkey' };
    bench.bot.script.command = () => ({ ...say('Grant it?'), actions: [confirm, cancel, page] });
    bench.bot.script.action = () => say('Granted.');
    const shown = await ada().slash(ids.support, 'whoami').settled();
    expect(buttonsOf(shown)).toMatchObject([
      { label: 'Grant' },
      { label: 'Cancel' },
      { label: 'Open in browser' },
    ]);
    const pressed = await ada().press(shown.message!.id, 'grant.confirm|plan|7').settled();
    expect(asked('action')[0]!.input).toEqual({ do: 'grant.confirm', data: 'plan|7' });
    expect(textOf(pressed)).toBe('Granted.');
    expect(pressed.message!.id).toBe(shown.message!.id);
    expect(buttonsOf(pressed)).toEqual([]);
  });

  it('of a slow bot gives way later', async () => {
    bench.bot.script.command = () => ({ ...say('Grant it?'), actions: [{ label: 'Grant', do: 'grant' }] });
    bench.bot.script.action = () => later(2300, say('Granted.'));
    const shown = await ada().slash(ids.support, 'whoami').settled();
    ada().press(shown.message!.id, 'grant');
    await bench.standIn.until(() => bench.standIn.messages(ids.support)[0]!.components.length === 0);
    expect(bench.standIn.messages(ids.support)).toMatchObject([
      { id: shown.message!.id, embeds: [{ description: 'Granted.' }] },
    ]);
  });

  it('keeps its message where the handler fails', async () => {
    bench.bot.script.command = () => ({ ...say('Grant it?'), actions: [{ label: 'Grant', do: 'grant' }] });
    bench.bot.script.action = () => Promise.reject(new Error('no'));
    const shown = await ada().slash(ids.support, 'whoami').settled();
    const pressed = await ada().press(shown.message!.id, 'grant').settled();
    expect(textOf(pressed)).toMatch(/^That did not work/);
    expect(pressed.message!.id).not.toBe(shown.message!.id);
  });
});

describe('a form', () => {
  beforeEach(() => {
    bench.bot.script.command = () => form;
  });

  it('opens as a modal', async () => {
    const { modal } = await ada().slash(ids.support, 'whoami').settled();
    expect(modal).toMatchObject({
      title: 'Your code',
      notes: ['We sent it to `a…@example.com`'],
      fields: [
        { label: 'Address', required: true, control: { customId: 'address', value: 'ada@example.com' } },
        { label: 'Code', description: 'Six digits', control: { customId: 'code', value: '', maxLength: 12 } },
        { label: 'Team', required: false, control: { customId: 'team' } },
      ],
    });
  });

  it('names what is wrong, opens again with what was typed but for codes, and ends in a view', async () => {
    bench.bot.script.submit = (_, { values }) =>
      values['code'] === '123456'
        ? say('Verified.')
        : { kind: 'errors', errors: { code: 'That is not it.' } };
    await ada().slash(ids.support, 'whoami').settled();
    const typed = { address: 'ada@example.org', code: '999999', team: ['t2'] };
    const wrong = await ada().submit(typed).settled();
    expect(textOf(wrong)).toBe('**Code**: That is not it.');
    expect(buttonsOf(wrong)).toMatchObject([{ label: 'Try again' }]);
    const traces = [bench.standIn.calls, bench.logs, [...bench.kept.events]];
    expect(JSON.stringify(traces)).not.toContain('999999');

    const [again] = buttonsOf(wrong);
    const { modal } = await ada()
      .press(wrong.message!.id, again?.kind === 'button' ? again.customId! : '')
      .settled();
    expect(modal!.fields.map(({ control }) => ('value' in control ? control.value : control))).toMatchObject([
      'ada@example.org',
      '',
      { options: [{ value: 't1' }, { value: 't2', selected: true }] },
    ]);
    expect(textOf(await ada().submit({ code: '123456' }).settled())).toBe('Verified.');
    expect(asked('submit').map(({ input }) => input)).toEqual([
      {
        do: 'verify.code',
        state: 'contact-7',
        values: { address: 'ada@example.org', code: '999999', team: 't2' },
      },
      {
        do: 'verify.code',
        state: 'contact-7',
        values: { address: 'ada@example.org', code: '123456', team: 't2' },
      },
    ]);
  });

  it('is still taken after a restart, though it cannot open again', async () => {
    bench.bot.script.submit = () => ({ kind: 'errors', errors: { code: 'That is not it.' } });
    await ada().slash(ids.support, 'whoami').settled();
    await bench.restart();
    const wrong = await ada().submit({ code: '999999' }).settled();
    expect(textOf(wrong)).toBe('**code**: That is not it.\nPlease start again.');
    expect(buttonsOf(wrong)).toEqual([]);
  });

  it('that comes late opens by a button', async () => {
    bench.bot.script.command = () => later(2200, form);
    const late = await ada().slash(ids.support, 'whoami').settled();
    const [go] = buttonsOf(late);
    expect(go).toMatchObject({ label: 'Continue' });
    const { modal } = await ada()
      .press(late.message!.id, go?.kind === 'button' ? go.customId! : '')
      .settled();
    expect(modal?.title).toBe('Your code');
  });

  it('is nobody else’s: another person’s press opens nothing', async () => {
    const { standIn, bot } = bench;
    bot.script.message = () => form;
    const dm = ada().dm();
    ada().message(dm, 'my code please');
    await standIn.until(() => standIn.messages(dm).length === 2);
    const answer = standIn.messages(dm)[1]!;
    const button = (answer.components[0] as { components: { custom_id: string }[] }).components[0]!.custom_id;
    // The same message, as if it stood where Grace sees it.
    standIn.world.messages.set(answer.id, { ...answer, channelId: ids.support });
    const pressed = await standIn.person(ids.grace).press(answer.id, button).settled();
    expect(pressed.modal).toBeUndefined();
    expect(textOf(pressed)).toBe('This form is no longer open. Please start again.');
    expect(asked('action')).toEqual([]);
  });
});

describe('suggestions', () => {
  const type = (typed: string) =>
    ada().autocomplete(ids.support, {
      name: 'access',
      subcommand: 'grant',
      options: { who: typed, key: 'support.open' },
      focused: 'who',
    });

  it('are asked with what is typed, and at most twenty-five', async () => {
    bench.bot.script.suggest = () =>
      Array.from({ length: 40 }, (_, at) => ({
        value: `contact:${at}`,
        label: `Contact ${at} ${'x'.repeat(120)}`,
      }));
    const { choices } = await type('gr').settled();
    expect(choices).toHaveLength(25);
    expect(choices![0]).toMatchObject({ value: 'contact:0' });
    expect(bench.bot.asked[0]!.input).toEqual({
      name: 'access',
      sub: 'grant',
      option: 'who',
      typed: 'gr',
      args: { key: 'support.open' },
    });
  });

  it('are none where the bot is slow', async () => {
    bench.bot.script.suggest = () => later(2900, [{ value: 'late', label: 'Late' }]);
    expect((await type('gr').settled()).choices).toEqual([]);
  });

  it('are none where the bot fails', async () => {
    bench.bot.script.suggest = () => Promise.reject(new Error('no'));
    expect((await type('gr').settled()).choices).toEqual([]);
  });
});
