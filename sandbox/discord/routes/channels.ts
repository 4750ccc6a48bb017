import { canSee, channelForBot, may, requireBot, shareGuild } from '../access';
import { checkOneTo } from '../checks';
import { openDm } from '../direct-messages';
import { Form, refusal } from '../errors';
import { isAbsent, numberIn, textIn, type Json } from '../json';
import { channelType, type Channel, type Thread } from '../model';
import { permission } from '../permissions';
import type { Handler } from '../request';
import { openThread, publishThread } from '../threads';
import { channelOnWire, plainGuildOnWire, memberOnWire } from '../wire';
import type { World } from '../world';

const autoArchives: readonly unknown[] = [60, 1440, 4320, 10_080];

/** GET a channel. */
export const getChannel: Handler = ({ world, params }) => ({
  status: 200,
  body: channelOnWire(world, channelForBot(world, params['channel'] ?? '')),
});

/** POST /users/@me/channels: opens the DM with a person, or finds it. */
export const postDm: Handler = ({ world, body }) => {
  const person = world.user(textIn(body['recipient_id']) ?? '');
  if (person.bot) throw refusal('dm.closed');
  return { status: 200, body: channelOnWire(world, openDm(world, person.id)) };
};

/** POST a thread below a channel. */
export const postThread: Handler = ({ world, params, body }) => {
  const parent = channelForBot(world, params['channel'] ?? '');
  const isPrivate = numberIn(body['type']) !== channelType.publicThread;
  requireBot(world, parent, isPrivate ? permission.createPrivateThreads : permission.createPublicThreads);
  checkThread(body, true);
  const thread = openThread(world, {
    parent,
    name: textIn(body['name']) ?? '',
    ownerId: world.application.id,
    isPrivate,
    invitable: body['invitable'] !== false,
    autoArchive: numberIn(body['auto_archive_duration']) ?? 1440,
  });
  return { status: 201, body: channelOnWire(world, thread) };
};

/** PATCH a thread: archive, lock, rename. */
export const patchChannel: Handler = ({ world, params, body }) => {
  const channel = channelForBot(world, params['channel'] ?? '');
  checkThread(body, false);
  if (channel.thread) changeThread(world, channel, body);
  else requireBot(world, channel, permission.manageThreads);
  if (textIn(body['name']) !== undefined) channel.name = textIn(body['name']) ?? channel.name;
  publishThread(world, channel.thread ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE', channel);
  return { status: 200, body: channelOnWire(world, channel) };
};

/** DELETE a thread, or close a DM. */
export const deleteChannel: Handler = ({ world, params }) => {
  const channel = channelForBot(world, params['channel'] ?? '');
  const wire = channelOnWire(world, channel);
  if (channel.type === channelType.dm) return { status: 200, body: wire };
  requireBot(world, channel, permission.manageThreads);
  world.channels.delete(channel.id);
  for (const message of world.messagesIn(channel.id)) world.messages.delete(message.id);
  publishThread(world, channel.thread ? 'THREAD_DELETE' : 'CHANNEL_DELETE', channel);
  return { status: 200, body: wire };
};

/** GET a guild that the bot is in. */
export const getGuild: Handler = ({ world, params }) => {
  const guild = world.guild(params['guild'] ?? '');
  if (!guild.members.some(({ userId }) => userId === world.application.id)) throw refusal('guild.unknown');
  return { status: 200, body: plainGuildOnWire(guild) };
};

/** GET the channels of a guild that the bot sees. */
export const getGuildChannels: Handler = ({ world, params }) => {
  const guild = world.guild(params['guild'] ?? '');
  const channels = [...world.channels.values()].filter((one) => one.guildId === guild.id && !one.thread);
  const seen = channels.filter((channel) => canSee(world, channel, world.application.id));
  return { status: 200, body: seen.map((channel) => channelOnWire(world, channel)) };
};

/** GET a member of a guild. */
export const getMember: Handler = ({ world, params }) => {
  const guild = world.guild(params['guild'] ?? '');
  const asked = params['user'] ?? '';
  const user = world.user(asked === '@me' ? world.application.id : asked);
  const member = memberOnWire(world, guild.id, user.id);
  if (!member) throw refusal('member.unknown');
  return { status: 200, body: member };
};

/** POST a sign that the bot is writing. */
export const postTyping: Handler = ({ world, params }) => {
  channelForBot(world, params['channel'] ?? '');
  return { status: 204 };
};

/** Refuses a DM to a person who takes none, or whom no guild joins with the bot. */
export function requireOpenDm(world: World, channel: Channel): void {
  if (channel.type !== channelType.dm) return;
  const person = channel.recipients.find((id) => id !== world.application.id) ?? '';
  if (!shareGuild(world, person)) throw refusal('dm.noGuild');
  if (world.user(person).dmsClosed) throw refusal('dm.closed');
}

function changeThread(world: World, channel: Channel, body: Json): void {
  const { thread } = channel;
  if (!thread) return;
  requireThreadRights(world, channel, thread, body);
  if (typeof body['archived'] === 'boolean') {
    thread.archived = body['archived'];
    thread.archivedAt = world.now();
  }
  if (typeof body['locked'] === 'boolean') thread.locked = body['locked'];
  if (typeof body['invitable'] === 'boolean') thread.invitable = body['invitable'];
  thread.autoArchive = numberIn(body['auto_archive_duration']) ?? thread.autoArchive;
}

function requireThreadRights(world: World, channel: Channel, thread: Thread, body: Json): void {
  const manages = may(world, channel, world.application.id, permission.manageThreads);
  const locks = thread.locked || body['locked'] !== undefined;
  const enough = manages || (thread.ownerId === world.application.id && !locks);
  if (!enough) throw refusal('permissions.missing');
  // In an archived thread nothing can be changed but that it is archived.
  if (thread.archived && typeof body['archived'] !== 'boolean') throw refusal('thread.archived');
}

function checkThread(body: Json, isNew: boolean): void {
  const form = new Form();
  if (isNew || !isAbsent(body['name'])) checkOneTo(form, 'thread.name', ['name'], body['name']);
  const duration = body['auto_archive_duration'];
  if (!isAbsent(duration) && !autoArchives.includes(duration)) {
    form.add('thread.autoArchive', ['auto_archive_duration']);
  }
  form.close();
}
