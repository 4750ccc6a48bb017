import {
  ApplicationCommandType,
  InteractionType,
  type APIInteraction,
  type APIModalSubmitInteraction,
  type REST,
} from 'discord.js';
import type { Log } from '../../core/index';
import type { Bot, ChatRequest } from '../request';
import type { Answer, Form, FormErrors } from '../view';
import { timeLeft, within } from './ask-within';
import { commandInput } from './command-input';
import { readCustomId, writeCustomId } from './custom-id';
import { loggable } from './failure';
import { continueView, errorsView, failedView, goneView, openForm } from './form-messages';
import { interactionRequest } from './interaction-request';
import { modalValues } from './modal-values';
import { withTyped, type OpenForms } from './open-forms';
import { modal } from './render/modal';
import { viewMessage } from './render/view-message';
import { createReply, type Reply } from './reply';
import { suggest } from './suggest';

/** What answering people needs. */
export interface InteractionDeps {
  readonly bot: Bot;
  readonly rest: REST;
  readonly log: Log;
  readonly applicationId: string;
  readonly forms: OpenForms;
  readonly now: () => number;
  readonly guildName: (id: string) => string;
}

/** What the bot is asked, once what a person did is understood. */
interface Asked {
  readonly request: ChatRequest;
  answer(): Promise<Answer | FormErrors>;
  /** The form that was filled in, with what was typed. */
  readonly form?: Form;
}

/** Discord gives three seconds; the way there and back takes some of them. */
const deferAfterMs = 2000;

/** Answers what a person did: a command, a press, a form, or half a word. Never throws. */
export async function answerInteraction(deps: InteractionDeps, interaction: APIInteraction): Promise<void> {
  const request = interactionRequest(interaction, deps.guildName);
  if (!request) return;
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    return suggest(deps, interaction, request);
  }
  const asked = understand(deps, interaction, request);
  if (asked) await answer(deps, createReply(deps, interaction), asked, interaction.id);
}

function understand(
  deps: InteractionDeps,
  interaction: APIInteraction,
  request: ChatRequest,
): Asked | undefined {
  const { bot } = deps;
  if (interaction.type === InteractionType.ApplicationCommand) {
    const { data } = interaction;
    if (data.type !== ApplicationCommandType.ChatInput) return undefined;
    return { request, answer: () => bot.command(request, commandInput(data)) };
  }
  if (interaction.type === InteractionType.ModalSubmit) return submitted(deps, interaction, request);
  if (interaction.type !== InteractionType.MessageComponent) return undefined;
  const pressed = readCustomId(interaction.data.custom_id);
  if (pressed.do !== openForm) return { request, answer: () => bot.action(request, pressed) };
  return { request, answer: () => Promise.resolve(deps.forms.find(request.user, pressed.data) ?? goneView) };
}

function submitted(
  { bot, forms }: InteractionDeps,
  { data }: APIModalSubmitInteraction,
  request: ChatRequest,
): Asked {
  const { do: key, data: rest } = readCustomId(data.custom_id);
  const { do: deed, data: state } = readCustomId(rest);
  const values = modalValues(data);
  const form = forms.find(request.user, key);
  return {
    request,
    answer: () => bot.submit(request, { do: deed, state, values }),
    ...(form ? { form: withTyped(form, values) } : {}),
  };
}

async function answer(deps: InteractionDeps, reply: Reply, asked: Asked, id: string): Promise<void> {
  const pending = settle(deps, asked);
  let given = await within(pending, timeLeft(id, deps.now(), deferAfterMs));
  if (given === undefined) {
    await reply.defer();
    given = await pending;
  }
  try {
    await tell(deps, reply, asked, given);
  } catch (error) {
    deps.log.error(loggable(error), 'an answer could not be drawn');
    await reply.showBeside(viewMessage(failedView));
  }
}

// A bot that throws has failed its contract, not its process.
async function settle({ log }: InteractionDeps, asked: Asked): Promise<Answer | FormErrors | 'failed'> {
  try {
    return await asked.answer();
  } catch (error) {
    log.error(loggable(error), 'an interaction failed');
    return 'failed';
  }
}

async function tell(
  deps: InteractionDeps,
  reply: Reply,
  asked: Asked,
  given: Answer | FormErrors | 'failed',
): Promise<void> {
  const { forms } = deps;
  const { user } = asked.request;
  if (given === 'failed') return reply.showBeside(viewMessage(failedView));
  if (given.kind === 'view') return reply.show(viewMessage(given));
  if (given.kind === 'errors') {
    const key = asked.form ? forms.keep(user, asked.form) : '';
    return reply.show(viewMessage(errorsView(given, asked.form, key)));
  }
  const key = forms.keep(user, given);
  if (!reply.canOpen) return reply.show(viewMessage(continueView(given, key)));
  return reply.open(modal(given, writeCustomId(key, writeCustomId(given.do, given.state))));
}
