import { EventEmitter } from 'node:events';
import { refusal } from './errors';
import type { Json } from './json';
import type { Channel, Command, Guild, Interaction, Message, User } from './model';
import { channelsFrom, guildFrom, userFrom, type Seed } from './seed';
import { compareIds, createSnowflakes } from './snowflakes';

/** Who the application is. */
export interface Application {
  id: string;
  name: string;
  token: string;
}

/** All that the stand-in remembers, as it can be written down and read again. */
export interface Saved {
  users: User[];
  guilds: Guild[];
  channels: Channel[];
  messages: Message[];
  commands: Command[];
}

/** Something the gateway tells its sessions. */
export interface GatewayEvent {
  name: string;
  /** Where it happened; a DM has none and goes to the first shard. */
  guildId?: string;
  /** The intent it takes; 0 comes always. */
  intent: number;
  data: Json | ((withContent: boolean) => Json);
}

/** The state of the stand-in: plain records in maps, and word of every change. */
export class World {
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  readonly interactions = new Map<string, Interaction>();
  readonly changes = new EventEmitter();
  readonly application: Application;
  readonly now: () => number;
  readonly nextId: () => string;
  commands: Command[] = [];
  /** Where the bytes of attachments are fetched; known once the server listens. */
  filesUrl = '';
  /** Whether Discord granted the application the content of other people's messages. */
  grantsContent = true;

  constructor(application: Application, now: () => number, saved?: Saved) {
    this.application = application;
    this.now = now;
    const ids = saved ? [...saved.channels, ...saved.messages, ...saved.commands].map(({ id }) => id) : [];
    this.nextId = createSnowflakes(now, ids.sort(compareIds).at(-1) ?? '0');
    this.changes.setMaxListeners(0);
    const { id, name } = application;
    this.users.set(id, { id, name, displayName: name, bot: true, dmsClosed: false });
    if (saved) this.restore(saved);
  }

  /** Puts in what a seed names and is not there yet. */
  seed(seed: Seed): void {
    for (const user of seed.users) if (!this.users.has(user.id)) this.users.set(user.id, userFrom(user));
    const people = seed.users.map(({ id }) => id);
    for (const guild of seed.guilds) {
      if (this.guilds.has(guild.id)) continue;
      this.guilds.set(guild.id, guildFrom(guild, people, this.application.id, this.now()));
      for (const channel of channelsFrom(guild, this.application.id)) this.channels.set(channel.id, channel);
    }
  }

  /** All that a later start needs to go on from here. */
  save(): Saved {
    const kept = [...this.messages.values()].filter(({ onlyFor }) => onlyFor === undefined);
    return structuredClone({
      users: [...this.users.values()],
      guilds: [...this.guilds.values()],
      channels: [...this.channels.values()],
      messages: kept,
      commands: this.commands,
    });
  }

  /** Tells the gateway. */
  publish(event: GatewayEvent): void {
    this.changes.emit('event', event);
    this.touch();
  }

  /** Tells whoever waits that something is different. */
  touch(): void {
    this.changes.emit('change');
  }

  /** The channel with this id, or Discord's refusal. */
  channel(id: string): Channel {
    const found = this.channels.get(id);
    if (!found) throw refusal('channel.unknown');
    return found;
  }

  /** The guild with this id, or Discord's refusal. */
  guild(id: string): Guild {
    const found = this.guilds.get(id);
    if (!found) throw refusal('guild.unknown');
    return found;
  }

  /** The user with this id, or Discord's refusal. */
  user(id: string): User {
    const found = this.users.get(id);
    if (!found) throw refusal('user.unknown');
    return found;
  }

  /** The messages of a channel, oldest first, those for one person only included. */
  messagesIn(channelId: string): Message[] {
    const here = [...this.messages.values()].filter((message) => message.channelId === channelId);
    return here.sort((one, other) => compareIds(one.id, other.id));
  }

  private restore(saved: Saved): void {
    for (const user of saved.users) this.users.set(user.id, user);
    for (const guild of saved.guilds) this.guilds.set(guild.id, guild);
    for (const channel of saved.channels) this.channels.set(channel.id, channel);
    for (const message of saved.messages) this.messages.set(message.id, message);
    this.commands = saved.commands;
  }
}
