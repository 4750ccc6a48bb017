import type { Channel, Guild, User } from './model';
import { channelType } from './model';
import { everyday, forTheBot, permission } from './permissions';

/** A person as a seed names them. */
export interface UserSeed {
  id: string;
  name: string;
  displayName?: string;
  dmsClosed?: boolean;
}

/** A text channel as a seed names it; with `onlyFor` nobody but these and the bot sees it. */
export interface ChannelSeed {
  id: string;
  name: string;
  onlyFor?: readonly string[];
  /** The bot cannot see this channel. */
  hiddenFromBot?: boolean;
  /** The bot sees it but may not write. */
  readOnlyForBot?: boolean;
}

/** A guild as a seed names it; without `members` everybody is in it. */
export interface GuildSeed {
  id: string;
  name: string;
  ownerId: string;
  channels: readonly ChannelSeed[];
  members?: readonly string[];
  /** The bot was never added here. */
  withoutBot?: boolean;
}

/** What the stand-in starts with. */
export interface Seed {
  users: readonly UserSeed[];
  guilds: readonly GuildSeed[];
}

/** A user out of its seed. */
export function userFrom(seed: UserSeed): User {
  return {
    id: seed.id,
    name: seed.name,
    displayName: seed.displayName ?? seed.name,
    bot: false,
    dmsClosed: seed.dmsClosed ?? false,
  };
}

/** A guild out of its seed, with the bot's role and membership. */
export function guildFrom(seed: GuildSeed, users: readonly string[], botId: string, now: number): Guild {
  const people = (seed.members ?? users).map((userId) => ({ userId, roles: [], joinedAt: now }));
  const botRole = botRoleOf(seed.id);
  const bot = seed.withoutBot === true ? [] : [{ userId: botId, roles: [botRole], joinedAt: now }];
  return {
    id: seed.id,
    name: seed.name,
    ownerId: seed.ownerId,
    roles: [
      { id: seed.id, name: '@everyone', permissions: String(everyday) },
      { id: botRole, name: 'Support bot', permissions: String(forTheBot) },
    ],
    members: [...people, ...bot],
    commands: [],
  };
}

/** The channels of a seeded guild. */
export function channelsFrom(seed: GuildSeed, botId: string): Channel[] {
  return seed.channels.map((channel) => ({
    id: channel.id,
    type: channelType.text,
    name: channel.name,
    guildId: seed.id,
    recipients: [],
    overwrites: overwritesFrom(channel, seed.id, botId),
  }));
}

function overwritesFrom(channel: ChannelSeed, guildId: string, botId: string): Channel['overwrites'] {
  const view = String(permission.viewChannel);
  const person = (id: string, allow: string, deny: string) => ({ id, type: 1 as const, allow, deny });
  const closed = channel.onlyFor ? [{ id: guildId, type: 0 as const, allow: '0', deny: view }] : [];
  const letIn = (channel.onlyFor ?? []).map((id) => person(id, view, '0'));
  const send = String(permission.sendMessages | permission.sendInThreads | permission.createPrivateThreads);
  const bot = channel.hiddenFromBot === true ? [person(botId, '0', view)] : [person(botId, view, '0')];
  const quiet = channel.readOnlyForBot === true ? [person(botId, '0', send)] : [];
  return [...closed, ...letIn, ...bot, ...quiet];
}

function botRoleOf(guildId: string): string {
  return String(BigInt(guildId) + 1n);
}
