import { memberOf, rightsIn } from './access';
import type { Json } from './json';
import { channelType, type Attachment, type Channel, type Guild, type Message, type User } from './model';
import { isThread, permissionsOf } from './permissions';
import type { World } from './world';

const iso = (at: number): string => new Date(at).toISOString();

/** A user as Discord writes one. */
export function userOnWire(user: User): Json {
  return {
    id: user.id,
    username: user.name,
    global_name: user.bot ? null : user.displayName,
    discriminator: '0',
    avatar: null,
    bot: user.bot,
    public_flags: 0,
    flags: 0,
  };
}

/** A member as Discord writes one, with the user unless told not to. */
export function memberOnWire(
  world: World,
  guildId: string,
  userId: string,
  withUser = true,
): Json | undefined {
  const guild = world.guilds.get(guildId);
  const member = memberOf(world, guildId, userId);
  const user = world.users.get(userId);
  if (!guild || !member || !user) return undefined;
  return {
    ...(withUser ? { user: userOnWire(user) } : {}),
    roles: member.roles,
    joined_at: iso(member.joinedAt),
    nick: null,
    avatar: null,
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(permissionsOf(guild, member)),
  };
}

/** A channel, thread or DM as Discord writes one; a DM lists the other person. */
export function channelOnWire(world: World, channel: Channel): Json {
  const last = world.messagesIn(channel.id).findLast(({ onlyFor }) => onlyFor === undefined);
  const common = { id: channel.id, type: channel.type, last_message_id: last?.id ?? null, flags: 0 };
  if (channel.type === channelType.dm) {
    const others = channel.recipients.filter((id) => id !== world.application.id);
    return { ...common, recipients: others.map((id) => userOnWire(world.user(id))) };
  }
  const placed = {
    ...common,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId ?? null,
  };
  if (isThread(channel)) return { ...placed, ...threadOnWire(world, channel) };
  return {
    ...placed,
    position: 0,
    topic: null,
    nsfw: false,
    permission_overwrites: channel.overwrites,
    rate_limit_per_user: 0,
  };
}

/** A member's place in a thread. */
export function threadMemberOnWire(channel: Channel, userId: string, at: number): Json {
  return { id: channel.id, user_id: userId, join_timestamp: iso(at), flags: 0 };
}

/** A guild as the gateway sends it once: with its channels, threads and members. */
export function guildOnWire(world: World, guild: Guild): Json {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const seen = channels.filter((channel) => rightsIn(world, channel, world.application.id) !== 0n);
  return {
    ...plainGuildOnWire(guild),
    channels: seen.filter((channel) => !isThread(channel)).map((channel) => channelOnWire(world, channel)),
    threads: seen
      .filter((channel) => channel.thread?.archived === false)
      .map((channel) => channelOnWire(world, channel)),
    members: guild.members.flatMap(({ userId }) => memberOnWire(world, guild.id, userId) ?? []),
    joined_at: iso(0),
    member_count: guild.members.length,
    large: false,
    unavailable: false,
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A guild as REST answers it. */
export function plainGuildOnWire(guild: Guild): Json {
  const roles = guild.roles.map((role, position) => ({
    ...role,
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  }));
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    roles,
    emojis: [],
    stickers: [],
    features: [],
    preferred_locale: 'en-US',
    premium_tier: 0,
    nsfw_level: 0,
    verification_level: 0,
    explicit_content_filter: 0,
    default_message_notifications: 0,
    mfa_level: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
  };
}

/** A message as Discord writes one. */
export function messageOnWire(world: World, message: Message): Json {
  const { interaction } = message;
  const replied = message.replyTo === undefined ? undefined : world.messages.get(message.replyTo);
  return {
    id: message.id,
    type: typeOfMessage(message),
    channel_id: message.channelId,
    author: userOnWire(world.user(message.authorId)),
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments.map((attachment) => attachmentOnWire(world, message, attachment)),
    timestamp: iso(message.at),
    edited_timestamp: message.editedAt === undefined ? null : iso(message.editedAt),
    flags: message.flags,
    tts: false,
    pinned: false,
    mention_everyone: message.mentionsEveryone,
    mentions: message.mentions.map((id) => userOnWire(world.user(id))),
    mention_roles: [],
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.replyTo === undefined
      ? {}
      : { message_reference: { message_id: message.replyTo, channel_id: message.channelId } }),
    ...(replied ? { referenced_message: messageOnWire(world, replied) } : {}),
    ...(interaction
      ? {
          interaction_metadata: {
            id: interaction.id,
            type: interaction.type,
            user: userOnWire(world.user(interaction.userId)),
            authorizing_integration_owners: {},
          },
        }
      : {}),
  };
}

/** What a bot without the message-content intent gets to see of a message. */
export function withoutContent(wire: Json): Json {
  return { ...wire, content: '', embeds: [], components: [], attachments: [] };
}

function attachmentOnWire(world: World, message: Message, attachment: Attachment): Json {
  const url = `${world.filesUrl}/${message.channelId}/${attachment.id}/${encodeURIComponent(attachment.filename)}`;
  const { id, filename, size, contentType } = attachment;
  return { id, filename, size, url, proxy_url: url, content_type: contentType };
}

function typeOfMessage(message: Message): number {
  if (message.interaction?.type === 2) return 20;
  return message.replyTo === undefined ? 0 : 19;
}

function threadOnWire(world: World, channel: Channel): Json {
  const { thread } = channel;
  if (!thread) return {};
  const isIn = thread.members.includes(world.application.id);
  return {
    owner_id: thread.ownerId,
    message_count: world.messagesIn(channel.id).length,
    member_count: thread.members.length,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      invitable: thread.invitable,
      auto_archive_duration: thread.autoArchive,
      archive_timestamp: iso(thread.archivedAt),
    },
    ...(isIn ? { member: threadMemberOnWire(channel, world.application.id, thread.archivedAt) } : {}),
  };
}
