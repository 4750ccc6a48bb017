import type { WebSocket } from 'ws';
import type { LimitName } from './limits';
import type { Session } from './session';
import type { Switches } from './switches';
import type { World } from './world';

/** What the gateway needs to know of its surroundings. */
export interface GatewayOptions {
  world: World;
  switches: Switches;
  heartbeatInterval: number;
  /** Intents that the application was not granted. */
  disallowedIntents: number;
  /** How often the bot may identify before its token is taken away. */
  identifyTotal: number;
  /** The address to resume at. */
  resumeUrl: () => string;
}

/** What one client's conversation sees of the whole gateway. */
export interface GatewayState {
  readonly options: GatewayOptions;
  readonly sessions: Map<string, Session>;
  readonly counts: { identifies: number; resumes: number; heartbeats: number };
  refuse(client: WebSocket, name: LimitName): void;
}
