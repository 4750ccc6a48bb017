import { createDiscordSurface, type DiscordOptions, type DiscordSurface } from '../../../bots/discord';
import type { InboundEvent } from '../../../bots/inbound';
import {
  createStandInDiscord,
  type Seed,
  type StandInDiscord,
  type StandInDiscordOptions,
} from '../../../sandbox/discord';
import { createScriptedBot, type ScriptedBot } from './scripted-bot';

/** Ids that the tests speak of. */
export const ids = {
  guild: '2000000000000000000',
  support: '3000000000000000001',
  ada: '4000000000000000001',
  grace: '4000000000000000002',
};

/** Ada and Grace in one server with the bot. */
export const seed: Seed = {
  users: [
    { id: ids.ada, name: 'ada', displayName: 'Ada' },
    { id: ids.grace, name: 'grace', displayName: 'Grace' },
  ],
  guilds: [
    {
      id: ids.guild,
      name: 'Hosting',
      ownerId: ids.grace,
      members: [ids.ada, ids.grace],
      channels: [{ id: ids.support, name: 'support' }],
    },
  ],
};

/** What outlives a process: the inbox and how far each channel was read. */
export interface Kept {
  readonly events: Map<string, InboundEvent>;
  readonly cursors: Map<string, string>;
  readonly open: Set<string>;
  /** How often the inbox fails from now on. */
  failures: number;
}

/** An inbox in memory. */
export function createKept(): Kept {
  return { events: new Map(), cursors: new Map(), open: new Set(), failures: 0 };
}

/** A line that was logged. */
export interface Logged {
  level: string;
  message: string;
  fields: Readonly<Record<string, unknown>>;
}

/** A surface in front of a stand-in Discord, with a relay of one line: what is kept is handled at once. */
export interface Bench {
  readonly standIn: StandInDiscord;
  readonly surface: DiscordSurface;
  readonly bot: ScriptedBot;
  readonly kept: Kept;
  readonly logs: Logged[];
  /** Ends the process and begins another one with the same inbox. */
  restart(meanwhile?: () => void): Promise<void>;
  end(): Promise<void>;
}

/** Starts both and registers the commands. */
export async function startBench(
  options: StandInDiscordOptions = {},
  more: Partial<DiscordOptions> = {},
): Promise<Bench> {
  const standIn = createStandInDiscord({ seed, ...options });
  await standIn.start();
  const kept = createKept();
  const bot = createScriptedBot();
  const logs: Logged[] = [];
  const build = () => createSurface({ standIn, kept, bot, logs, more });
  let surface = build();
  await surface.registerCommands();
  await surface.start();
  return {
    standIn,
    get surface() {
      return surface;
    },
    bot,
    kept,
    logs,
    async restart(meanwhile) {
      await surface.stop();
      meanwhile?.();
      surface = build();
      await surface.start();
    },
    async end() {
      await surface.stop();
      await standIn.stop();
    },
  };
}

function createSurface(parts: {
  standIn: StandInDiscord;
  kept: Kept;
  bot: ScriptedBot;
  logs: Logged[];
  more: Partial<DiscordOptions>;
}): DiscordSurface {
  const { standIn, kept, bot, logs, more } = parts;
  const note = (level: string) => (fields: Readonly<Record<string, unknown>>, message: string) =>
    void logs.push({ level, message, fields });
  const surface = createDiscordSurface({
    token: standIn.application.token,
    applicationId: standIn.application.id,
    apiUrl: standIn.apiUrl,
    bot,
    now: standIn.world.now,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    inbound: {
      async receive(event) {
        if (kept.failures > 0) {
          kept.failures -= 1;
          throw new Error('The database is away.');
        }
        if (kept.events.has(event.key)) return false;
        kept.events.set(event.key, event);
        void surface.handle(event.payload).catch(() => undefined);
        return true;
      },
    },
    cursors: {
      get: async (channel) => kept.cursors.get(channel) ?? '',
      set: async (channel, message) => void kept.cursors.set(channel, message),
      open: async () => [...kept.open],
    },
    ...more,
  });
  return surface;
}
