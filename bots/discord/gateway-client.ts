import {
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Partials,
  type APIInteraction,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';
import type { Log } from '../../core/index';
import { loggable } from './failure';
import type { Place } from './heard-message';
import type { Work } from './work';

/** What the gateway brings. */
export interface GatewayEvents {
  /** A session began anew: what came between it and the last one was not told. */
  began(): Promise<void>;
  message(message: GatewayMessageCreateDispatchData, place: Place): Promise<void>;
  interaction(interaction: APIInteraction): Promise<void>;
}

/** What connecting needs. */
export interface GatewayDeps {
  readonly token: string;
  readonly apiUrl?: string;
  readonly log: Log;
  readonly now: () => number;
  readonly events: GatewayEvents;
}

/** What is known of a connection, beyond what discord.js knows. */
export interface Life {
  /** When Discord last said something. */
  heardAt: number | undefined;
  /** With what it closed the door, if it did. */
  closedWith: number | undefined;
}

const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Builds a client that passes on what it hears. Everything is read as Discord sent it: discord.js's own objects need caches, and say nothing where one is empty. */
export function createClient({ apiUrl, log, now, events }: GatewayDeps, life: Life, work: Work): Client {
  const client = new Client({
    intents,
    partials: [Partials.Channel, Partials.Message],
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    allowedMentions: { parse: [], repliedUser: false },
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
  });
  client.on(Events.Error, (error) => log.error(loggable(error), 'discord: client error'));
  client.on(Events.ShardError, (error) => log.warn(loggable(error), 'discord: connection error'));
  client.on(Events.ShardDisconnect, ({ code }) => {
    life.closedWith = code;
    log.error({ code }, 'discord closed the connection for good');
  });
  client.on(Events.Raw, () => {
    life.heardAt = now();
  });
  client.ws.on(GatewayDispatchEvents.Ready, () => work.add(events.began()));
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const place = placeOf(client, message);
    if (place) work.add(events.message(message, place));
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) =>
    work.add(events.interaction(interaction)),
  );
  return client;
}

// In servers the bot listens only in threads that it opened itself.
function placeOf(
  client: Client,
  { guild_id, channel_id }: GatewayMessageCreateDispatchData,
): Place | undefined {
  if (guild_id === undefined) return { guild: '', name: 'Discord' };
  const channel = client.channels.cache.get(channel_id);
  const isOwn = channel?.isThread() === true && channel.ownerId === client.user?.id;
  return isOwn ? { guild: guild_id, name: channel.guild.name } : undefined;
}
