import { ChannelType, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Missed } from './catch-up';
import { heardMessage, type HeardMessage } from './heard-message';
import { compareIds } from './snowflake';

const page = 100;
const directMessage: number = ChannelType.DM;
const heardChannel = z.object({
  type: z.number(),
  guild_id: z.string().optional(),
  last_message_id: z.string().nullish(),
});

/** Asks Discord for what was said in a channel after a message, oldest first; one small request where there was nothing. */
export async function missedSince(
  rest: REST,
  guildName: (id: string) => string,
  channelId: string,
  after: string,
): Promise<Missed> {
  const channel = heardChannel.parse(await rest.get(Routes.channel(channelId)));
  const place = placeOf(channel, guildName);
  const last = channel.last_message_id;
  if (last === null || (last !== undefined && compareIds(last, after) <= 0)) {
    return { place, messages: [], isAll: true };
  }
  const messages = await messagesAfter(rest, channelId, after);
  return { place, messages, isAll: messages.length < page };
}

/** Whether the bot answered a message already. */
export async function wasAnswered(
  rest: REST,
  channelId: string,
  message: string,
  self: string,
): Promise<boolean> {
  const later = await messagesAfter(rest, channelId, message);
  return later.some(
    ({ author, message_reference }) => author.id === self && message_reference?.message_id === message,
  );
}

async function messagesAfter(rest: REST, channelId: string, after: string): Promise<HeardMessage[]> {
  const query = new URLSearchParams({ after, limit: String(page) });
  const found = z.array(heardMessage).parse(await rest.get(Routes.channelMessages(channelId), { query }));
  return found.sort((one, other) => compareIds(one.id, other.id));
}

function placeOf(channel: z.infer<typeof heardChannel>, guildName: (id: string) => string): Missed['place'] {
  const isDirect = channel.type === directMessage;
  const guild = isDirect ? '' : (channel.guild_id ?? '');
  return { guild, name: guild === '' ? 'Discord' : guildName(guild) };
}
