import type { Router } from 'express';
import type { Core } from '../core/index';
import { createBot } from './commands/bot';
import { createDiscordSurface, type DiscordSurface } from './discord';
import { createSlackSurface, type SlackSurface } from './slack';
import type { SurfaceState } from './surface-state';

export { createBot } from './commands/bot';
export { COMMANDS } from './commands/specs';
export { checkDiscord, createDiscordSurface } from './discord';
export { checkSlack, createSlackSurface, slackManifest } from './slack';
export type { Bot, ChatRequest, CommandSpec } from './request';
export type { Answer, Form, FormErrors, View } from './view';

/** Which chats are on, and where each platform's API is when it isn't the platform's own. */
export interface BotsOptions {
  brand: { name: string };
  clientUrl: string;
  slack?: {
    botToken: string;
    signingSecret?: string;
    appToken?: string;
    apiUrl?: string;
    metadataReadable?: boolean;
  };
  discord?: { token: string; applicationId: string; apiUrl?: string; nonceWindowMs?: number };
}

/** The bots of an installation. */
export interface Bots {
  /** For `webhooks`: Slack's events by HTTP. */
  readonly slackEvents: Router | undefined;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Tells Discord the commands; a step of setting up, never of serving. */
  registerCommands(): Promise<void>;
  health(): ({ name: string } & SurfaceState)[];
}

/** Wires the chats that are configured to the core. */
export function createBots(core: Core, options: BotsOptions): Bots {
  const bot = createBot({ core, brand: options.brand, clientUrl: options.clientUrl });
  const common = { bot, inbound: core, now: () => core.clock.now(), log: core.log };
  const slack = options.slack && createSlackSurface({ ...common, ...options.slack });
  const discord =
    options.discord && createDiscordSurface({ ...common, ...options.discord, cursors: cursorsOf(core) });
  const surfaces = [slack, discord].filter(
    (surface): surface is SlackSurface | DiscordSurface => surface !== undefined,
  );
  for (const surface of surfaces) {
    core.connect(surface);
    core.listen(surface.name, (payload) => surface.handle(payload));
  }
  return {
    slackEvents: slack?.router,
    async start() {
      await Promise.all(surfaces.map((surface) => surface.start()));
    },
    async stop() {
      await Promise.all(surfaces.map((surface) => surface.stop()));
    },
    registerCommands: async () => discord?.registerCommands(),
    health: () => surfaces.map((surface) => ({ name: surface.name, ...surface.state() })),
  };
}

/** How far each Discord channel was read is kept by its name, with everything else that is read on. */
function cursorsOf(core: Core) {
  return {
    get: (channel: string) => core.cursor(`discord:${channel}`),
    set: (channel: string, message: string) => core.moveCursor(`discord:${channel}`, message),
    open: () => core.mirrorChannels('discord'),
  };
}
