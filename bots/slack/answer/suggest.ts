import type { BlockSuggestion, SlackOptionsMiddlewareArgs } from '@slack/bolt';
import type { Option } from '../../view';
import type { Desk } from '../desk';
import { fieldsOf } from '../payload';
import { LIMITS } from '../render/limits';
import { readState } from '../render/modal-state';
import { fitting, renderOption } from '../render/select';
import { askBot } from './ask-bot';
import { inTime } from './in-time';
import { interactionRequest } from './requests';
import { valuesOf } from './values';

type Args = Pick<SlackOptionsMiddlewareArgs<'block_suggestion'>, 'ack' | 'body'>;

/** Answers what a command's option can be while somebody types it; with nothing where the bot takes its time. */
export async function answerSuggest(desk: Desk, { ack, body }: Args): Promise<void> {
  const early = await inTime(askBot(desk, 'suggest', () => ask(desk, body)));
  const options = early.done && Array.isArray(early.value) ? fitting(early.value) : [];
  await ack({ options: options.slice(0, LIMITS.options).map(renderOption) });
}

async function ask(desk: Desk, body: BlockSuggestion): Promise<Option[]> {
  const { channel, command } = readState(body.view?.private_metadata ?? '');
  if (!command) return [];
  const args = valuesOf(fieldsOf(body.view?.state)['values']);
  const input = { ...command, option: body.action_id, typed: body.value, args };
  return [...(await desk.bot.suggest(interactionRequest(desk, body, channel), input))];
}
