import type { REST } from 'discord.js';
import type { Log } from '../../core/index';
import type { Bot } from '../request';
import type { Answer } from '../view';
import { failureOf, loggable } from './failure';
import { continueView } from './form-messages';
import { wasAnswered } from './history';
import { messageOf, readKept, requestOf, type KeptMessage } from './kept-message';
import type { OpenForms } from './open-forms';
import { viewMessage, type DiscordMessage } from './render/view-message';
import { postTimeoutMs } from './rest';
import { send } from './send';
import { madeAt } from './snowflake';

/** What working on kept messages needs. */
export interface HandleDeps {
  readonly bot: Bot;
  readonly posting: REST;
  readonly reading: REST;
  readonly log: Log;
  readonly forms: OpenForms;
  readonly applicationId: string;
  readonly nonceWindowMs: number;
  readonly now: () => number;
}

/** Brings one kept message to the bot and sends what it says; throws when that should be tried again. */
export async function handleMessage(deps: HandleDeps, payload: string): Promise<void> {
  const kept = readKept(payload);
  const request = requestOf(kept);
  const answer = await deps.bot.message(request, messageOf(kept));
  if (!answer || (await saidBefore(deps, kept))) return;
  const sending = {
    channel: kept.channel,
    key: `answer:${kept.id}`,
    answers: kept.id,
    message: draw(deps, kept.user, answer),
  };
  try {
    await send(deps.posting, sending, AbortSignal.timeout(postTimeoutMs));
  } catch (error) {
    deps.log.warn(loggable(error), 'an answer to a message was not sent');
    const failure = failureOf(error);
    if (failure.is !== 'refused') {
      throw new Error(`The answer waits: ${failure.reason}.`, { cause: failure.is });
    }
  }
}

// A message opens no modal, but a button in its answer can.
function draw({ forms }: HandleDeps, user: string, answer: Answer): DiscordMessage {
  return viewMessage(answer.kind === 'view' ? answer : continueView(answer, forms.keep(user, answer)));
}

// An answer sent after its nonce is forgotten would double; then the history has to tell.
async function saidBefore(deps: HandleDeps, { id, channel }: KeptMessage): Promise<boolean> {
  if (deps.now() - madeAt(id) < deps.nonceWindowMs) return false;
  return wasAnswered(deps.reading, channel, id, deps.applicationId);
}
