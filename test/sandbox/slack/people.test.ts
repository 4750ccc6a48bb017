import type { KnownBlock } from '@slack/web-api';
import { APP } from '../../../sandbox/slack';
import {
  ADA,
  GENERAL,
  PRIYA,
  SHARED,
  SHOP,
  httpBench,
  modal,
  plain,
  triggerFor,
  until,
  type Bench,
} from './bench';

const input = (block_id: string, change: Record<string, unknown> = {}) => ({
  type: 'input',
  block_id,
  label: plain(block_id),
  element: { type: 'plain_text_input', action_id: 'typed' },
  ...change,
});
const menu = {
  type: 'static_select',
  action_id: 'department',
  options: [{ text: plain('Technical'), value: 'tech' }],
};
const buttons = [
  {
    type: 'actions',
    block_id: 'row',
    elements: [{ type: 'button', action_id: 'close', text: plain('Close'), value: 'ticket-7' }, menu],
  },
] as unknown as KnownBlock[];

describe('a person', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await httpBench({ ackWithin: 500 });
  });
  afterEach(() => bench.stop());

  const ada = () => bench.slack.person(ADA);
  const general = (userId = ADA) =>
    bench.slack.view(userId).channels.find(({ id }) => id === GENERAL)?.messages ?? [];
  const open = async (change: Record<string, unknown>) => {
    const view = modal({ callback_id: 'open', ...change }) as never;
    const { view: opened } = await bench.web.views.open({ trigger_id: await triggerFor(bench), view });
    return opened?.id ?? '';
  };

  describe('reading along', () => {
    it('sees threads below their first message, and who wrote what', async () => {
      const threadTs = ada().message(GENERAL, 'my site is down');
      await bench.web.chat.postMessage({ channel: GENERAL, thread_ts: threadTs, text: 'looking' });
      expect(general()).toMatchObject([
        {
          text: 'my site is down',
          author: { name: 'Ada Lindqvist', isApp: false },
          replies: [{ text: 'looking', author: { isApp: true } }],
        },
      ]);
    });

    it('alone sees what is whispered', async () => {
      await bench.web.chat.postEphemeral({ channel: GENERAL, user: ADA, text: 'psst' });
      expect(general().map(({ text, ephemeral }) => [text, ephemeral])).toEqual([['psst', true]]);
      expect(general(PRIYA)).toEqual([]);
    });

    it('sees only the channels they are in', () => {
      bench.slack.person(PRIYA).openIm();
      expect(bench.slack.view(ADA).channels.map(({ id }) => id)).toEqual([GENERAL, SHOP, SHARED]);
      expect(() => bench.slack.person(PRIYA).message(SHOP, 'hi')).toThrow('is in no channel');
    });

    it('sees edits as edits and no longer what was removed', async () => {
      const { ts = '' } = await bench.web.chat.postMessage({ channel: GENERAL, text: 'open' });
      await bench.web.chat.update({ channel: GENERAL, ts, text: 'closed' });
      expect(general()).toMatchObject([{ text: 'closed', edited: true }]);
      await bench.web.chat.delete({ channel: GENERAL, ts });
      expect(general()).toEqual([]);
    });

    it('sees the home tab the app published', async () => {
      await bench.web.views.publish({ user_id: ADA, view: { type: 'home', blocks: [{ type: 'divider' }] } });
      expect(bench.slack.view(ADA).home?.content).toMatchObject({
        type: 'home',
        blocks: [{ type: 'divider' }],
      });
    });
  });

  describe('acting', () => {
    it('presses a button, and the app changes the message through its response address', async () => {
      bench.app.action('close', async ({ ack, respond, body, action }) => {
        await ack();
        const value = 'value' in action ? action.value : '';
        await respond({ replace_original: true, text: `${value} closed by ${body.user.id}` });
      });
      const { ts = '' } = await bench.web.chat.postMessage({
        channel: GENERAL,
        text: 'ticket',
        blocks: buttons,
      });
      await ada().press(ts, 'close');
      await until(() => general()[0]?.text === `ticket-7 closed by ${ADA}`);
      expect(general()).toMatchObject([{ edited: true, blocks: [] }]);
    });

    it('picks from a menu on a whispered message, and the app takes that away', async () => {
      const picked: unknown[] = [];
      bench.app.action('department', async ({ ack, respond, action, body }) => {
        picked.push(action, 'container' in body ? body.container : undefined);
        await ack();
        await respond({ delete_original: true });
      });
      const { message_ts = '' } = await bench.web.chat.postEphemeral({
        channel: GENERAL,
        user: ADA,
        text: 'which?',
        blocks: buttons,
      });
      await ada().press(message_ts, 'department', 'tech');
      await until(() => general().length === 0);
      expect(picked).toMatchObject([
        { type: 'static_select', block_id: 'row', selected_option: { value: 'tech' } },
        { message_ts, is_ephemeral: true, channel_id: GENERAL },
      ]);
    });

    it('can press only what is there and pick only what is offered', async () => {
      const { ts = '' } = await bench.web.chat.postMessage({
        channel: GENERAL,
        text: 'ticket',
        blocks: buttons,
      });
      await expect(ada().press(ts, 'reopen')).rejects.toThrow('no reopen to press');
      await expect(ada().press(ts, 'department', 'billing')).rejects.toThrow('does not offer billing');
    });

    it('types into an external menu and is offered what the app has', async () => {
      bench.app.options('service', async ({ ack, options }) =>
        ack({ options: [{ text: { type: 'plain_text', text: `web ${options.value}` }, value: '1' }] }),
      );
      const element = { type: 'external_select', action_id: 'service' };
      const viewId = await open({ blocks: [input('service', { element })] });
      expect(await ada().suggest(viewId, 'service', 'ho')).toMatchObject({
        options: [{ text: { text: 'web ho' } }],
      });
    });

    it('runs shortcuts, global ones and those of a message', async () => {
      const ran: unknown[] = [];
      bench.app.shortcut(/.*/, async ({ ack, shortcut }) => {
        ran.push(shortcut);
        await ack();
      });
      const ts = ada().message(GENERAL, 'my site is down');
      await ada().shortcut('open_ticket');
      await ada().shortcut('ticket_from_message', GENERAL, ts);
      expect(ran).toMatchObject([
        { type: 'shortcut', callback_id: 'open_ticket' },
        { type: 'message_action', message: { text: 'my site is down', user: ADA }, channel: { id: GENERAL } },
      ]);
    });

    it('is told when nothing answers a command', async () => {
      await ada().slash('/unheard', '', GENERAL);
      expect(ada().failures).toMatchObject([
        { userId: ADA, text: expect.stringContaining('/unheard failed') },
      ]);
      expect(bench.slack.view(PRIYA).failures).toEqual([]);
    });

    it('is told of a command the app may not have', async () => {
      bench.slack.switches.scopes.delete('commands');
      await ada().slash('/support', '', GENERAL);
      expect(ada().failures).toMatchObject([{ code: 'unknown_command' }]);
    });
  });

  describe('filling in a modal', () => {
    it('submits what was typed, and the modal closes', async () => {
      const seen: unknown[] = [];
      bench.app.view('open', async ({ ack, view, body }) => {
        seen.push(view.state.values, view.private_metadata, body.user.id);
        await ack();
      });
      const viewId = await open({
        private_metadata: 'key',
        blocks: [input('subject'), input('department', { element: menu })],
      });
      expect(await ada().submit(viewId, { subject: 'Down', department: 'tech' })).toEqual({
        action: 'closed',
      });
      expect(seen).toMatchObject([
        {
          subject: { typed: { type: 'plain_text_input', value: 'Down' } },
          department: { department: { selected_option: { value: 'tech' } } },
        },
        'key',
        ADA,
      ]);
      expect(bench.slack.view(ADA).modal).toBeUndefined();
    });

    it('is shown the errors of the app and keeps the modal', async () => {
      bench.app.view('open', async ({ ack }) =>
        ack({ response_action: 'errors', errors: { subject: 'too short' } }),
      );
      const viewId = await open({ blocks: [input('subject')] });
      expect(await ada().submit(viewId, { subject: 'x' })).toEqual({
        action: 'errors',
        errors: { subject: 'too short' },
      });
      expect(bench.slack.view(ADA).modal?.id).toBe(viewId);
    });

    it('is kept by the client from leaving out what is required or typing too much', async () => {
      const asked = jest.fn(async ({ ack }: { ack: () => Promise<void> }) => ack());
      bench.app.view('open', asked);
      const short = { type: 'plain_text_input', action_id: 'typed', max_length: 3 };
      const viewId = await open({
        blocks: [input('subject'), input('code', { element: short, optional: true })],
      });
      expect(await ada().submit(viewId, { code: '1234' })).toEqual({
        action: 'errors',
        errors: { subject: 'Please complete this required field.', code: 'Must be at most 3 characters.' },
      });
      expect(asked).not.toHaveBeenCalled();
    });

    it('is led on by update and push, and out by clear', async () => {
      bench.app.view('open', async ({ ack }) =>
        ack({ response_action: 'update', view: modal({ callback_id: 'second' }) as never }),
      );
      bench.app.view('second', async ({ ack }) =>
        ack({ response_action: 'push', view: modal({ callback_id: 'third' }) as never }),
      );
      bench.app.view('third', async ({ ack }) => ack({ response_action: 'clear' }));
      const viewId = await open({});
      expect(await ada().submit(viewId)).toEqual({ action: 'update', viewId });
      const pushed = await ada().submit(viewId);
      expect([pushed.action, bench.slack.view(ADA).depth]).toEqual(['push', 2]);
      expect(await ada().submit('viewId' in pushed ? pushed.viewId : '')).toEqual({ action: 'clear' });
      expect(bench.slack.view(ADA).depth).toBe(0);
    });

    it.each([
      ['errors under a field it does not have', { response_action: 'errors', errors: { nowhere: 'x' } }],
      [
        'a view that is too much',
        { response_action: 'update', view: modal({ title: plain('x'.repeat(25)) }) },
      ],
    ])('sees trouble when the app answers with %s', async (_what, answer) => {
      bench.app.view('open', async ({ ack }) => ack(answer as never));
      const viewId = await open({});
      expect(await ada().submit(viewId)).toEqual({ action: 'failed' });
      expect(ada().failures).toMatchObject([{ text: expect.stringContaining('trouble connecting') }]);
    });

    it('closes it, and the app hears of that where it asked to', async () => {
      const closed: string[] = [];
      bench.app.view({ callback_id: 'open', type: 'view_closed' }, async ({ ack, view }) => {
        closed.push(view.id);
        await ack();
      });
      const viewId = await open({ notify_on_close: true });
      await ada().closeView(viewId);
      expect(closed).toEqual([viewId]);
      expect(bench.slack.view(ADA).depth).toBe(0);
    });
  });

  it('gets a direct message from the app by their id', async () => {
    const { channel } = await bench.web.chat.postMessage({ channel: ADA, text: 'hello Ada' });
    expect(channel).toBe(ada().openIm());
    const im = bench.slack.view(ADA).channels.find(({ kind }) => kind === 'im');
    expect(im).toMatchObject({ name: APP.botName, messages: [{ text: 'hello Ada' }] });
  });
});
