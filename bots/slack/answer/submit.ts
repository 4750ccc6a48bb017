import type { SlackViewMiddlewareArgs, types, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { Answer, FormErrors, View } from '../../view';
import type { Desk } from '../desk';
import { faultOf } from '../fault';
import { listOf, textOf } from '../payload';
import { renderErrors } from '../render/errors';
import { refusedModal, WAITING } from '../render/late-modal';
import { renderMessage } from '../render/message';
import { formModal, viewModal } from '../render/modal';
import { readState, type ModalState } from '../render/modal-state';
import { findCall, inputOf } from '../text/parse-command';
import { askBot, SORRY } from './ask-bot';
import { inTime } from './in-time';
import { interactionRequest } from './requests';
import { valuesOf } from './values';

type Args = Pick<SlackViewMiddlewareArgs<ViewSubmitAction>, 'ack' | 'body'>;
type Result = Answer | FormErrors;

/** Answers a submitted modal, in its place; what was filled in is handed to the bot and kept nowhere. */
export async function answerSubmit(desk: Desk, { ack, body }: Args): Promise<void> {
  const state = readState(body.view.private_metadata);
  const work = askBot(desk, 'submit', () => ask(desk, body, state));
  const early = await inTime(work);
  if (early.done) return ack(inPlace(early.value, body, state.channel));
  await ack({ response_action: 'update', view: WAITING });
  await showLate(desk, await work, body, state.channel);
}

function ask(desk: Desk, body: ViewSubmitAction, { channel, form, command }: ModalState): Promise<Result> {
  const request = interactionRequest(desk, body, channel);
  const values = valuesOf(body.view.state.values);
  if (form) return desk.bot.submit(request, { ...form, values });
  const call = command && findCall(desk.bot.commands, command.name, command.sub);
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return call ? desk.bot.command(request, inputOf(call, Object.fromEntries(given))) : Promise.resolve(SORRY);
}

function inPlace(result: Result, body: ViewSubmitAction, channel: string): ViewResponseAction {
  if (result.kind !== 'errors') return { response_action: 'update', view: modalOf(result, channel, body) };
  const fields = fieldIds(body);
  if (fields.length === 0) {
    return { response_action: 'update', view: viewModal(SORRY, channel, titleOf(body)) };
  }
  return { response_action: 'errors', errors: renderErrors(result, fields) };
}

async function showLate(desk: Desk, result: Result, body: ViewSubmitAction, channel: string): Promise<void> {
  const { view } = body;
  const late =
    result.kind === 'errors'
      ? refusedModal(view, renderErrors(result, fieldIds(body)))
      : modalOf(result, channel, body);
  try {
    await desk.web.views.update({ view_id: view.id, view: late });
  } catch (error) {
    // Whoever has closed the modal meanwhile is told in the channel.
    desk.log.info({ fault: faultOf(error) }, 'slack: a late answer found its modal gone');
    if (result.kind === 'view') await whisper(desk, body.user.id, channel, result);
  }
}

async function whisper({ web }: Desk, user: string, channel: string, view: View): Promise<void> {
  if (channel !== '') await web.chat.postEphemeral({ channel, user, ...renderMessage(view) });
}

function modalOf(answer: Answer, channel: string, body: ViewSubmitAction): types.ModalView {
  return answer.kind === 'view' ? viewModal(answer, channel, titleOf(body)) : formModal(answer, channel);
}

function titleOf({ view }: ViewSubmitAction): string {
  return view.title.text;
}

function fieldIds({ view }: ViewSubmitAction): string[] {
  const inputs = listOf(view.blocks).filter(({ type }) => type === 'input');
  return inputs.map(({ block_id }) => textOf(block_id));
}
