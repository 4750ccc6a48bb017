import {
  InteractionResponseType,
  Routes,
  type APIApplicationCommandAutocompleteInteraction,
  type REST,
} from 'discord.js';
import type { Log } from '../../core/index';
import type { Bot, ChatRequest } from '../request';
import type { Option } from '../view';
import { timeLeft, within } from './ask-within';
import { commandInput } from './command-input';
import { loggable } from './failure';
import { fittingOptions } from './render/modal';

/** Discord gives three seconds and no second chance. */
const suggestWithinMs = 2500;

/** Offers what fits to what is being typed; nothing, where the bot takes too long. */
export async function suggest(
  deps: { bot: Bot; rest: REST; log: Log; now(): number },
  interaction: APIApplicationCommandAutocompleteInteraction,
  request: ChatRequest,
): Promise<void> {
  const { id, token } = interaction;
  const found = await within(ask(deps, interaction, request), timeLeft(id, deps.now(), suggestWithinMs));
  const choices = fittingOptions(found ?? []).map(({ label, value }) => ({ name: label, value }));
  const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } };
  try {
    await deps.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
  } catch (error) {
    deps.log.warn(loggable(error), 'discord took no suggestions');
  }
}

async function ask(
  { bot, log }: { bot: Bot; log: Log },
  { data }: APIApplicationCommandAutocompleteInteraction,
  request: ChatRequest,
): Promise<readonly Option[]> {
  const { focused, ...input } = commandInput(data);
  if (focused === undefined) return [];
  try {
    const { [focused]: typed = '', ...args } = input.args;
    return await bot.suggest(request, { ...input, args, option: focused, typed });
  } catch (error) {
    log.error(loggable(error), 'suggesting failed');
    return [];
  }
}
