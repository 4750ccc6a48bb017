import { refusal } from './errors';
import { limitOf } from './limits';
import { channelType, type Channel } from './model';
import { channelOnWire, memberOnWire, threadMemberOnWire } from './wire';
import type { World } from './world';

const guilds = 1 << 0;

/** What a new thread is made from. */
export interface ThreadDraft {
  parent: Channel;
  name: string;
  ownerId: string;
  isPrivate: boolean;
  invitable: boolean;
  autoArchive: number;
}

/** Opens a thread with its owner in it. */
export function openThread(world: World, draft: ThreadDraft): Channel {
  const { parent, name, ownerId, invitable, autoArchive } = draft;
  const channels = [...world.channels.values()];
  const active = channels.filter((one) => one.guildId === parent.guildId && one.thread?.archived === false);
  if (active.length >= limitOf('thread.active')) throw refusal('thread.active');
  const at = world.now();
  const channel: Channel = {
    id: world.nextId(),
    type: draft.isPrivate ? channelType.privateThread : channelType.publicThread,
    name,
    parentId: parent.id,
    ...(parent.guildId === undefined ? {} : { guildId: parent.guildId }),
    overwrites: [],
    recipients: [],
    thread: {
      ownerId,
      archived: false,
      locked: false,
      invitable,
      autoArchive,
      archivedAt: at,
      members: [ownerId],
    },
  };
  world.channels.set(channel.id, channel);
  publishThread(world, 'THREAD_CREATE', channel, { newly_created: true });
  return channel;
}

/** Takes somebody into a thread; who is in it already stays so. */
export function joinThread(world: World, channel: Channel, userId: string): void {
  if (!channel.thread || channel.thread.members.includes(userId)) return;
  channel.thread.members.push(userId);
  publishMembers(world, channel, [userId], []);
}

/** Takes somebody out of a thread. */
export function leaveThread(world: World, channel: Channel, userId: string): void {
  const { thread } = channel;
  if (!thread?.members.includes(userId)) return;
  thread.members = thread.members.filter((id) => id !== userId);
  publishMembers(world, channel, [], [userId]);
}

/** A message wakes an archived thread, unless it is locked, and brings its author in. */
export function wakeThread(world: World, channelId: string, authorId: string): void {
  const channel = world.channel(channelId);
  const { thread } = channel;
  if (!thread) return;
  if (thread.archived && thread.locked) throw refusal('thread.archived');
  if (thread.archived) {
    thread.archived = false;
    publishThread(world, 'THREAD_UPDATE', channel);
  }
  joinThread(world, channel, authorId);
}

/** Tells the gateway about a thread. */
export function publishThread(world: World, name: string, channel: Channel, more: object = {}): void {
  const place = channel.guildId === undefined ? {} : { guildId: channel.guildId };
  world.publish({ name, ...place, intent: guilds, data: { ...channelOnWire(world, channel), ...more } });
}

function publishMembers(world: World, channel: Channel, added: string[], removed: string[]): void {
  const { guildId = '', thread } = channel;
  const addedMembers = added.map((userId) => ({
    ...threadMemberOnWire(channel, userId, world.now()),
    member: memberOnWire(world, guildId, userId),
    presence: null,
  }));
  world.publish({
    name: 'THREAD_MEMBERS_UPDATE',
    guildId,
    intent: guilds,
    data: {
      id: channel.id,
      guild_id: guildId,
      member_count: thread?.members.length ?? 0,
      added_members: addedMembers,
      removed_member_ids: removed,
    },
  });
}
