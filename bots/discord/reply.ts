import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  Routes,
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  type REST,
} from 'discord.js';
import type { Log } from '../../core/index';
import { failureOf, loggable } from './failure';
import type { DiscordMessage } from './render/view-message';

/** The answer to one interaction: a first word in time, and what becomes of it. Nothing here throws. */
export interface Reply {
  /** Whether a modal can be the first word. */
  readonly canOpen: boolean;
  /** Says that the bot is thinking; from then on `show` changes that. */
  defer(): Promise<void>;
  /** Shows a message to this person alone; what was pressed in such a message gives way to it. */
  show(message: DiscordMessage): Promise<void>;
  /** The same, and leaves what was pressed as it is. */
  showBeside(message: DiscordMessage): Promise<void>;
  open(modal: APIModalInteractionResponseCallbackData): Promise<void>;
}

/** What somebody else's answer, or one that is too late, gets. */
const missed: readonly number[] = [10062, 40060, 10015, 50027, 10008];

/** Prepares the answer to an interaction. */
export function createReply(
  deps: { rest: REST; log: Log; applicationId: string },
  interaction: APIInteraction,
): Reply {
  const { rest, log, applicationId } = deps;
  const { id, token } = interaction;
  const onOwn = ((interaction.message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const ephemeral = { flags: MessageFlags.Ephemeral } as const;
  let deferred = false;
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const failure = failureOf(error);
      const isMissed = failure.is === 'refused' && missed.includes(failure.code);
      log.warn(loggable(error), isMissed ? 'discord took no answer any more' : 'discord took no answer');
    }
  };
  const call = (type: InteractionResponseType, data?: object): Promise<void> =>
    attempt(() => rest.post(Routes.interactionCallback(id, token), { body: { type, data }, auth: false }));
  const first = (message: DiscordMessage, update: boolean): Promise<void> =>
    update
      ? call(InteractionResponseType.UpdateMessage, message)
      : call(InteractionResponseType.ChannelMessageWithSource, { ...message, ...ephemeral });
  const edit = (body: DiscordMessage): Promise<void> =>
    attempt(() => rest.patch(Routes.webhookMessage(applicationId, token), { body, auth: false }));
  const follow = (message: DiscordMessage): Promise<void> =>
    attempt(() =>
      rest.post(Routes.webhook(applicationId, token), { body: { ...message, ...ephemeral }, auth: false }),
    );
  return {
    get canOpen() {
      return !deferred && interaction.type !== InteractionType.ModalSubmit;
    },
    async defer() {
      deferred = true;
      if (onOwn) await call(InteractionResponseType.DeferredMessageUpdate);
      else await call(InteractionResponseType.DeferredChannelMessageWithSource, ephemeral);
    },
    show: (message) => (deferred ? edit(message) : first(message, onOwn)),
    showBeside: (message) =>
      deferred && onOwn ? follow(message) : deferred ? edit(message) : first(message, false),
    open: (modal) => call(InteractionResponseType.Modal, modal),
  };
}
