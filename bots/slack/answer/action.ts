import type { BlockAction, RespondFn, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Answer, View } from '../../view';
import type { Desk } from '../desk';
import { fieldsOf, textOf } from '../payload';
import { doOf } from '../render/actions';
import { renderMessage } from '../render/message';
import { formModal, viewModal } from '../render/modal';
import { readState } from '../render/modal-state';
import { askBot } from './ask-bot';
import { CONTINUE, offeredForm, offerForm } from './continue';
import { inTime } from './in-time';
import { openModal } from './open-modal';
import { interactionRequest } from './requests';

type Args = Pick<SlackActionMiddlewareArgs<BlockAction>, 'ack' | 'body' | 'respond'>;

/** Answers a pressed button; whoever presses it is asked about, not whoever it was made for. */
export async function answerAction(desk: Desk, { ack, body, respond }: Args): Promise<void> {
  const [pressed] = body.actions;
  const what = pressed && doOf(pressed.action_id);
  if (what === undefined) return ack();
  const press: Press = { body, respond, channel: channelOf(body) };
  const data = textOf(fieldsOf(pressed)['value']);
  const work = what === CONTINUE ? goOn(desk, press, data) : act(desk, press, { do: what, data });
  await inTime(work);
  await ack();
  await work;
}

interface Press {
  readonly body: BlockAction;
  readonly respond: RespondFn;
  readonly channel: string;
}

async function act(desk: Desk, press: Press, input: { do: string; data: string }): Promise<void> {
  const request = interactionRequest(desk, press.body, press.channel);
  await show(desk, press, await askBot(desk, 'action', () => desk.bot.action(request, input)));
}

async function goOn(desk: Desk, press: Press, data: string): Promise<void> {
  const form = offeredForm(data);
  if (!form) return;
  const opened = await openModal(desk, { trigger: press.body.trigger_id }, formModal(form, press.channel));
  await (opened === 'open' ? press.respond({ delete_original: true }) : whisper(press, offerForm(form)));
}

function show(desk: Desk, press: Press, answer: Answer): Promise<void> {
  const { view } = press.body;
  return view ? showInModal(desk, press, answer, view.id) : showInChannel(desk, press, answer);
}

async function showInModal(desk: Desk, press: Press, answer: Answer, viewId: string): Promise<void> {
  const { body, channel } = press;
  if (answer.kind === 'view') {
    await desk.web.views.update({ view_id: viewId, view: viewModal(answer, channel, body.view?.title.text) });
    return;
  }
  const opening = { trigger: body.trigger_id, insideView: viewId };
  if ((await openModal(desk, opening, formModal(answer, channel))) === 'open') return;
  await desk.web.views.update({ view_id: viewId, view: formModal(answer, channel) });
}

async function showInChannel(desk: Desk, press: Press, answer: Answer): Promise<void> {
  if (answer.kind === 'view') return whisper(press, answer);
  const opened = await openModal(desk, { trigger: press.body.trigger_id }, formModal(answer, press.channel));
  if (opened === 'not open') await whisper(press, offerForm(answer));
}

/** In place of a whisper that held the button; beside a message that others may read, or that stays. */
async function whisper({ body, respond }: Press, view: View): Promise<void> {
  const { is_ephemeral, message_ts, thread_ts } = body.container;
  const isReply = thread_ts !== undefined && thread_ts !== message_ts;
  await respond({
    response_type: 'ephemeral',
    replace_original: is_ephemeral === true,
    ...(isReply ? { thread_ts: textOf(thread_ts) } : {}),
    ...renderMessage(view),
  });
}

function channelOf(body: BlockAction): string {
  return body.channel?.id ?? readState(body.view?.private_metadata ?? '').channel;
}
