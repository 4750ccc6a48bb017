import { LIMITS, type LimitName } from './limits';
import {
  DEFAULT_SCOPES,
  type SeedChannel,
  type SeedTeam,
  type SeedUser,
  type StandInOptions,
  type Switches,
} from './options';
import type { Message, SavedChannel } from './message';

/** A channel, private channel or direct message with all it holds. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'im';
  readonly members: Set<string>;
  messages: Message[];
  ephemerals: Message[];
}

/** Something that went wrong in sight of a person, or that an app did against the rules. */
export interface Failure {
  readonly at: number;
  readonly userId: string;
  readonly code: string;
  readonly text: string;
}

/** The ids under which the app is installed. */
export const APP = {
  appId: 'A0LATCHKEY',
  botId: 'B0LATCHKEY',
  botUserId: 'U0LATCHKEY',
  botName: 'latchkey',
} as const;

const DEFAULT_TEAM: SeedTeam = { id: 'T0BLUEBIRD', name: 'Bluebird Bakery', domain: 'bluebird' };
const BOT: SeedUser = { id: APP.botUserId, name: APP.botName, realName: 'Latchkey', isBot: true };

function restored({ id, name, kind, members, messages }: SavedChannel): Channel {
  return {
    id,
    name,
    kind,
    members: new Set(members),
    messages: structuredClone([...messages]),
    ephemerals: [],
  };
}

/** Everything the workspace knows; the rest of the stand-in reads and changes it. */
export class World {
  readonly team: SeedTeam;
  readonly users: Map<string, SeedUser>;
  readonly channels = new Map<string, Channel>();
  readonly failures: Failure[] = [];
  readonly switches: Switches;
  readonly ackWithin: number;
  readonly now: () => number;
  readonly #run: string;
  #lastTs = 0;
  #serial = 0;

  constructor(options: StandInOptions) {
    this.team = options.team ?? DEFAULT_TEAM;
    this.now = options.now ?? Date.now;
    this.#run = this.now().toString(36).toUpperCase();
    this.ackWithin = options.ackWithin ?? LIMITS.ackAge.limit;
    this.users = new Map([BOT, ...(options.users ?? [])].map((user) => [user.id, user]));
    const scopes = new Set(options.scopes ?? DEFAULT_SCOPES);
    this.switches = { metadataReadable: true, rateLimits: true, away: false, scopes };
    for (const seed of options.channels ?? []) this.#found(seed);
    for (const saved of options.saved ?? []) this.channels.set(saved.id, restored(saved));
  }

  #found(seed: SeedChannel): void {
    const insiders = [...this.users.values()].filter(({ isStranger }) => !isStranger).map(({ id }) => id);
    const members = new Set(seed.members ?? insiders);
    if (seed.hasBot === false) members.delete(APP.botUserId);
    else members.add(APP.botUserId);
    const kind = seed.isPrivate ? 'group' : 'channel';
    this.channels.set(seed.id, { id: seed.id, name: seed.name, kind, members, messages: [], ephemerals: [] });
  }

  /** A message timestamp that no other message of this workspace has, and later than all before. */
  nextTs(): string {
    this.#lastTs = Math.max(this.#lastTs + 1, this.now() * 1000);
    const micros = String(this.#lastTs);
    return `${micros.slice(0, -6)}.${micros.slice(-6)}`;
  }

  /** A new id with the given first letters, which no earlier run gave out either: apps remember event ids. */
  nextId(prefix: string): string {
    this.#serial += 1;
    return `${prefix}${this.#run}${this.#serial.toString(36).toUpperCase().padStart(4, '0')}`;
  }

  /** The direct message between the app and a person, opened if there was none. */
  im(userId: string): Channel {
    const id = `D${userId.slice(1)}`;
    const known = this.channels.get(id);
    if (known) return known;
    const members = new Set([userId, APP.botUserId]);
    const channel: Channel = { id, name: userId, kind: 'im', members, messages: [], ephemerals: [] };
    this.channels.set(id, channel);
    return channel;
  }

  /** The channels as another run can take them up, given as its option `saved`. */
  save(): SavedChannel[] {
    return [...this.channels.values()].map(({ id, name, kind, members, messages }) => ({
      ...{ id, name, kind },
      members: [...members],
      messages: structuredClone(messages),
    }));
  }

  /** Keeps what went wrong for a person to see: a row of the table was broken. */
  fail(userId: string, row: LimitName, text: string): void {
    this.failures.push({ at: this.now(), userId, code: LIMITS[row].error, text });
  }

  /** Keeps a fault of the stand-in itself, for a test to find. */
  breakDown(text: string): void {
    this.failures.push({ at: this.now(), userId: '', code: 'stand_in_broken', text });
  }
}
