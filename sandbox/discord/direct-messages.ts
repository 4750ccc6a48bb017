import { channelType, type Channel } from './model';
import type { World } from './world';

/** The DM of a person and the bot; there is never more than one. */
export function openDm(world: World, userId: string): Channel {
  const found = [...world.channels.values()].find(
    ({ type, recipients }) => type === channelType.dm && recipients.includes(userId),
  );
  if (found) return found;
  const channel: Channel = {
    id: world.nextId(),
    type: channelType.dm,
    name: '',
    overwrites: [],
    recipients: [world.application.id, userId],
  };
  world.channels.set(channel.id, channel);
  world.touch();
  return channel;
}
