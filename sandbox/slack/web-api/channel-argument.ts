import { breach } from '../breach';
import { textOf, type Fields } from '../json';
import { APP, type Channel, type World } from '../world';
import type { Message } from '../message';

/** The channel an argument names; a person's id means the direct message with them. */
export function channelOf(world: World, args: Fields): Channel {
  const id = textOf(args['channel']);
  const channel = world.users.has(id) && id !== APP.botUserId ? world.im(id) : world.channels.get(id);
  if (!channel) throw breach('channelUnknown');
  return channel;
}

/** The same, and only if the app's bot is in it. */
export function joinedChannelOf(world: World, args: Fields): Channel {
  const channel = channelOf(world, args);
  if (channel.members.has(APP.botUserId)) return channel;
  throw breach(channel.kind === 'channel' ? 'channelForeign' : 'channelUnknown');
}

/** The message that `ts` names in a channel. */
export function messageOf(channel: Channel, args: Fields): Message {
  const message = channel.messages.find((candidate) => candidate.ts === textOf(args['ts']));
  if (!message) throw breach('messageUnknown');
  return message;
}
