import { Routes } from 'discord.js';
import { ConfigError } from '../../core/index';
import { failureOf, loggable } from './failure';
import { createGateway } from './gateway';
import { handleMessage } from './handle-message';
import { missedSince } from './history';
import { createIntake } from './intake';
import { answerInteraction } from './interactions';
import { createOpenForms } from './open-forms';
import type { DiscordOptions, DiscordSurface } from './options';
import { deliver } from './post';
import { commandsBody } from './render/commands';
import { createRests } from './rest';
import { compareIds } from './snowflake';

const usualNonceWindowMs = 120_000;

/** Discord's words for an application that isn't there, or not this bot's. */
const foreignApplication: readonly number[] = [10002, 20012, 50001];

/** @throws ConfigError where the application is another's */
function refuseApplication(error: unknown): never {
  const failure = failureOf(error);
  if (failure.is !== 'refused' || !foreignApplication.includes(failure.code)) throw error;
  throw new ConfigError(['DISCORD_APPLICATION_ID: the id of the application that DISCORD_TOKEN is of']);
}

/** Puts the Discord surface together. */
export function createDiscordSurface(options: DiscordOptions): DiscordSurface {
  const { bot, log, cursors, applicationId, nonceWindowMs = usualNonceWindowMs } = options;
  const now = (): number => options.now();
  const rests = createRests(options);
  const forms = createOpenForms(now);
  const guildName = (id: string): string => gateway.guildName(id);
  const intake = createIntake({
    ...options,
    missed: (channel, after) => missedSince(rests.reading, guildName, channel, after),
  });
  const shared = { bot, log, forms, applicationId, now, nonceWindowMs };
  const answering = { ...shared, rest: rests.answering, guildName };
  const gateway = createGateway({
    ...options,
    now,
    events: {
      began: () => intake.began(),
      message: (message, place) => intake.hear(message, place),
      interaction: (interaction) => answerInteraction(answering, interaction),
    },
  });
  const opened = async (channel: string, message: string, isOld: boolean): Promise<void> => {
    try {
      const cursor = await cursors.get(channel);
      const isPast = isOld && cursor !== '' && compareIds(cursor, message) > 0;
      if (cursor === '' || isPast) await cursors.set(channel, message);
      if (isOld) intake.missedIn(channel); // what was said below it before we knew that it stands
    } catch (error) {
      log.warn(loggable(error), 'a new mirror has no cursor yet');
    }
  };
  return {
    name: 'discord',
    start: () => gateway.start(),
    async stop() {
      intake.stop();
      await gateway.stop();
      rests.close();
    },
    handle: (payload) =>
      handleMessage({ ...shared, posting: rests.posting, reading: rests.reading }, payload),
    async registerCommands() {
      const body = commandsBody(bot.commands);
      await rests.reading.put(Routes.applicationCommands(applicationId), { body }).catch(refuseApplication);
    },
    state: () => gateway.state(),
    post: (post) => deliver({ rest: rests.posting, now, nonceWindowMs, opened }, post),
  };
}
