import { channelType, type Channel, type Guild, type Member } from './model';

/** The permission bits that the stand-in minds. */
export const permission = {
  administrator: 1n << 3n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendInThreads: 1n << 38n,
} as const;

const all = (1n << 53n) - 1n;

/** What everybody has in a new guild. */
export const everyday =
  permission.viewChannel |
  permission.sendMessages |
  permission.embedLinks |
  permission.attachFiles |
  permission.readHistory |
  permission.useCommands |
  permission.sendInThreads;

/** What the bot asks for when it is added. */
export const forTheBot =
  everyday | permission.createPublicThreads | permission.createPrivateThreads | permission.manageThreads;

/** A member's permissions in a guild, or in one of its channels. */
export function permissionsOf(guild: Guild, member: Member, channel?: Channel): bigint {
  if (guild.ownerId === member.userId) return all;
  const roles = guild.roles.filter((role) => role.id === guild.id || member.roles.includes(role.id));
  const base = roles.reduce((bits, role) => bits | BigInt(role.permissions), 0n);
  if ((base & permission.administrator) !== 0n) return all;
  return channel ? overwritten(base, guild, member, channel) : base;
}

/** The channel whose overwrites count: a thread has none of its own. */
export function isThread(channel: Channel): boolean {
  return channel.type === channelType.publicThread || channel.type === channelType.privateThread;
}

function overwritten(base: bigint, guild: Guild, member: Member, channel: Channel): bigint {
  const ofRoles = channel.overwrites.filter(({ id }) => id !== guild.id && member.roles.includes(id));
  const steps = [
    channel.overwrites.filter(({ id }) => id === guild.id),
    ofRoles,
    channel.overwrites.filter(({ id, type }) => type === 1 && id === member.userId),
  ];
  return steps.reduce((bits, step) => {
    const deny = step.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
    const allow = step.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}
