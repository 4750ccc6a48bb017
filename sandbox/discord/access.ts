import { refusal } from './errors';
import { channelType, type Channel, type Member } from './model';
import { isThread, permission, permissionsOf } from './permissions';
import type { World } from './world';

/** A user's membership of a guild, if it has one. */
export function memberOf(world: World, guildId: string, userId: string): Member | undefined {
  return world.guilds.get(guildId)?.members.find((member) => member.userId === userId);
}

/** A user's permissions in a channel; in a thread its parent's count, in a DM there are none to lack. */
export function rightsIn(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === undefined) return channel.recipients.includes(userId) ? ~0n : 0n;
  const guild = world.guilds.get(channel.guildId);
  const member = memberOf(world, channel.guildId, userId);
  if (!guild || !member) return 0n;
  const place = isThread(channel) ? world.channels.get(channel.parentId ?? '') : channel;
  return permissionsOf(guild, member, place);
}

/** Whether a user has a permission in a channel. */
export function may(world: World, channel: Channel, userId: string, bit: bigint): boolean {
  return (rightsIn(world, channel, userId) & bit) === bit;
}

/** Whether a user sees a channel: a private thread only its members and who manages threads. */
export function canSee(world: World, channel: Channel, userId: string): boolean {
  if (!may(world, channel, userId, permission.viewChannel)) return false;
  if (channel.type !== channelType.privateThread) return true;
  return (
    channel.thread?.members.includes(userId) === true || may(world, channel, userId, permission.manageThreads)
  );
}

/** The channel, if the bot sees it; else Discord's refusal. */
export function channelForBot(world: World, channelId: string): Channel {
  const channel = world.channel(channelId);
  if (!canSee(world, channel, world.application.id)) throw refusal('access.missing');
  return channel;
}

/** Refuses what the bot lacks the permission for. */
export function requireBot(world: World, channel: Channel, bit: bigint): void {
  if (!may(world, channel, world.application.id, bit)) throw refusal('permissions.missing');
}

/** Whether the bot and a person are in a guild together. */
export function shareGuild(world: World, userId: string): boolean {
  return [...world.guilds.values()].some(({ members }) => {
    const there = members.map((member) => member.userId);
    return there.includes(userId) && there.includes(world.application.id);
  });
}
