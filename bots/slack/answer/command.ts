import type { SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Form, View } from '../../view';
import type { Desk } from '../desk';
import { commandModal } from '../render/command-modal';
import { renderMessage } from '../render/message';
import { formModal } from '../render/modal';
import { help } from '../text/help';
import { inputOf, missing, parseCommand, type Asked } from '../text/parse-command';
import { askBot, SORRY } from './ask-bot';
import { offerForm } from './continue';
import { inTime } from './in-time';
import { openModal } from './open-modal';
import { commandRequest } from './requests';

type Args = Pick<SlackCommandMiddlewareArgs, 'ack' | 'command' | 'respond'>;

const OPEN_WITHIN = 500;

/** Answers a slash command: in the acknowledgement, or later where the bot takes its time. */
export async function answerCommand(desk: Desk, args: Args): Promise<void> {
  const parsed = parseCommand(desk.bot.commands, desk.commandName, args.command);
  if (parsed.is === 'help') return args.ack(whisper(help(desk.bot.commands, parsed.about)));
  return missing(parsed).length > 0 ? askForOptions(desk, args, parsed) : call(desk, args, parsed);
}

async function call(desk: Desk, args: Args, asked: Asked): Promise<void> {
  const { ack, command, respond } = args;
  const request = commandRequest(desk, command);
  const work = askBot(desk, 'command', () => desk.bot.command(request, inputOf(asked.call, asked.args)));
  const early = await inTime(work);
  if (!early.done) await ack();
  const answer = await work;
  if (answer.kind === 'form') return show(desk, args, answer);
  await (early.done ? ack(whisper(answer)) : respond(whisper(answer)));
}

async function show(desk: Desk, { ack, command, respond }: Args, form: Form): Promise<void> {
  const opening = openModal(desk, { trigger: command.trigger_id }, formModal(form, command.channel_id));
  await inTime(opening, OPEN_WITHIN);
  await ack();
  if ((await opening) === 'not open') await respond(whisper(offerForm(form)));
}

async function askForOptions(desk: Desk, { ack, command }: Args, asked: Asked): Promise<void> {
  const modal = commandModal(asked.call, asked.args, command.channel_id);
  const opened = await openModal(desk, { trigger: command.trigger_id }, modal);
  await (opened === 'open' ? ack() : ack(whisper(SORRY)));
}

function whisper(view: View) {
  return { response_type: 'ephemeral', ...renderMessage(view) } as const;
}
