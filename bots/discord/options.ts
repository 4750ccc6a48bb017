import type { ChatSurface, Log } from '../../core/index';
import type { Inbound } from '../inbound';
import type { Bot } from '../request';
import type { SurfaceState } from '../surface-state';

/** How far each channel has been read: what came later is fetched when the bot returns. */
export interface Cursors {
  /** The id of the last message that was kept; '' when there is none. */
  get(channel: string): Promise<string>;
  set(channel: string, message: string): Promise<void>;
  /** The channels of open mirrors. */
  open(): Promise<string[]>;
}

/** What the Discord surface needs to know and to talk to. */
export interface DiscordOptions {
  readonly token: string;
  readonly applicationId: string;
  readonly bot: Bot;
  readonly inbound: Inbound;
  now(): number;
  readonly log: Log;
  /** Where Discord's API is; its own address by default. */
  readonly apiUrl?: string;
  /** How long Discord recognises a nonce; 0: never. Two minutes by default. */
  readonly nonceWindowMs?: number;
  readonly cursors: Cursors;
}

/** Discord, as the composition root and the relay see it. */
export interface DiscordSurface extends ChatSurface {
  readonly name: 'discord';
  /** Throws where a retry would not help: a wrong token, an intent that was not granted. */
  start(): Promise<void>;
  /** Takes in nothing more and finishes what is under way. */
  stop(): Promise<void>;
  /** Works on one kept event; may come again after a crash. Throws when it should. */
  handle(payload: string): Promise<void>;
  /** Replaces the application's commands; never part of serving. */
  registerCommands(): Promise<void>;
  /** For readyz. */
  state(): SurfaceState;
}
