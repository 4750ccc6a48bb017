import type { Router } from 'express';
import type { ChatContent, ChatPost, ChatSurface, Delivery, Log } from '../../core/index';
import type { Inbound } from '../inbound';
import type { Bot } from '../request';
import type { SurfaceState } from '../surface-state';

export type { ChatContent, ChatPost, Delivery, Log };

/** What the Slack surface is made of: by HTTP with a signing secret, by Socket Mode with an app token. */
export interface SlackOptions {
  readonly signingSecret?: string;
  readonly botToken: string;
  /** Given: Socket Mode, and no router. */
  readonly appToken?: string;
  /** The one command below which every other can be typed too; `latchkey` where it is left out. */
  readonly commandName?: string;
  readonly bot: Bot;
  readonly inbound: Inbound;
  now(): number;
  readonly log: Log;
  /** Where the Web API is; Slack's own where it is left out. */
  readonly apiUrl?: string;
  /** Off: nobody looks back into a conversation, and a post of unknown fate is uncertain. */
  readonly metadataReadable?: boolean;
}

/** Slack: what comes in is kept and answered, what goes out is posted. */
export interface SlackSurface extends ChatSurface {
  /** In HTTP mode, to be mounted at `slack/events`, before any body parser or after one that keeps `rawBody`. */
  readonly router?: Router;
  /** Resolves when it works or has failed for the first time; `state` tells which, and it goes on trying. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Works on an event that was kept; called again for the same one after a crash. Rejects: to be tried again. */
  handle(payload: string): Promise<void>;
  state(): SurfaceState;
}
