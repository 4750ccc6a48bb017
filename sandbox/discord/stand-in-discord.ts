import { createServer, type Server } from 'node:http';
import { until } from './ask';
import { serve } from './serve';
import { createFaults, type Call, type CallMatch, type Fault } from './faults';
import { Gateway } from './gateway';
import { limitOf } from './limits';
import type { Message } from './model';
import { Person } from './person';
import { tooMany } from './rate-limits';
import { createRest } from './rest';
import type { Seed } from './seed';
import { usualSwitches, type Switches } from './switches';
import { viewOf, type View } from './view';
import { World, type Application, type Saved } from './world';

/** What a stand-in can be told; everything has a default. */
export interface StandInDiscordOptions {
  token?: string;
  applicationId?: string;
  name?: string;
  seed?: Seed;
  /** What `save()` gave at the end of an earlier run. */
  saved?: Saved;
  /** The clock for messages, deadlines and nonces, in milliseconds. */
  now?: () => number;
  heartbeatInterval?: number;
  /** Intents that the application was not granted, as bits; content too, if it is among them. */
  disallowedIntents?: number;
  /** How many sessions may be started in a day. */
  identifyTotal?: number;
}

/** A running stand-in: its addresses, its people, and what can be made to go wrong. */
export interface StandInDiscord {
  /** For discord.js: `rest: { api: standIn.apiUrl }`. */
  readonly apiUrl: string;
  readonly application: Application;
  readonly gateway: Gateway;
  readonly switches: Switches;
  /** Every REST request, in order. */
  readonly calls: readonly Call[];
  readonly world: World;
  start(port?: number): Promise<void>;
  stop(): Promise<void>;
  person(userId: string): Person;
  view(userId: string): View;
  /** The messages of a channel, oldest first, ephemeral ones included. */
  messages(channelId: string): Message[];
  /** Lets the next requests that match go wrong. */
  failNext(match: CallMatch, fault: Fault, times?: number): void;
  /** Lets the next request that matches be rate limited. */
  rateLimitNext(match: CallMatch, retryAfterSeconds: number, global?: boolean): void;
  /** Takes the gateway away, or gives it back. */
  setAway(away: boolean): void;
  /** Whether a person takes DMs from the bot. */
  setDmsClosed(userId: string, closed: boolean): void;
  /** Waits until something is true. */
  until(isTrue: () => boolean, patienceMs?: number): Promise<void>;
  /** All that a later start needs to go on. */
  save(): Saved;
}

const messageContent = 1 << 15;

/** Builds a stand-in for Discord: REST and gateway on one port, all state in memory. */
export function createStandInDiscord(options: StandInDiscordOptions = {}): StandInDiscord {
  const application: Application = {
    id: options.applicationId ?? '1000000000000000001',
    name: options.name ?? 'Latchkey',
    token: options.token ?? 'stand-in.discord.token',
  };
  const world = new World(application, options.now ?? Date.now, options.saved);
  world.seed(options.seed ?? { users: [], guilds: [] });
  world.grantsContent = ((options.disallowedIntents ?? 0) & messageContent) === 0;
  return assemble(world, options);
}

function assemble(world: World, options: StandInDiscordOptions): StandInDiscord {
  const switches = usualSwitches();
  const faults = createFaults();
  const calls: Call[] = [];
  const identifyTotal = options.identifyTotal ?? limitOf('gateway.identifies');
  let host = '127.0.0.1:0';
  const gateway = new Gateway({
    world,
    switches,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    disallowedIntents: options.disallowedIntents ?? 0,
    identifyTotal,
    resumeUrl: () => `ws://${host}/resume`,
  });
  const gatewayInfo = (): object => ({
    url: `ws://${host}/gateway`,
    shards: 1,
    session_start_limit: {
      total: identifyTotal,
      remaining: Math.max(0, identifyTotal - gateway.counts.identifies),
      reset_after: 86_400_000,
      max_concurrency: 16,
    },
  });
  const rest = createRest({ world, switches, faults, calls, gatewayInfo });
  const server = createServer((incoming, outgoing) => void serve(world, rest, incoming, outgoing));
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  return {
    get apiUrl() {
      return `http://${host}/api`;
    },
    application: world.application,
    gateway,
    switches,
    calls,
    world,
    async start(port = 0) {
      host = `127.0.0.1:${await listen(server, port)}`;
      world.filesUrl = `http://${host}/files`;
    },
    stop: () => close(server, gateway),
    ...controls(world, { switches, faults, gateway }),
  };
}

type Controls = Pick<
  StandInDiscord,
  | 'person'
  | 'view'
  | 'messages'
  | 'failNext'
  | 'rateLimitNext'
  | 'setAway'
  | 'setDmsClosed'
  | 'until'
  | 'save'
>;

function controls(
  world: World,
  {
    switches,
    faults,
    gateway,
  }: { switches: Switches; faults: ReturnType<typeof createFaults>; gateway: Gateway },
): Controls {
  return {
    person: (userId) => new Person(world, userId),
    view: (userId) => viewOf(world, userId),
    messages: (channelId) => world.messagesIn(channelId),
    failNext: (match, fault, times) => faults.add(match, fault, times),
    rateLimitNext: (match, seconds, global) => faults.add(match, tooMany(seconds, global)),
    setAway(away) {
      switches.away = away;
      if (away) gateway.drop();
    },
    setDmsClosed(userId, closed) {
      world.user(userId).dmsClosed = closed;
    },
    until: (isTrue, patienceMs) => until(world, isTrue, patienceMs),
    save: () => world.save(),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function close(server: Server, gateway: Gateway): Promise<void> {
  gateway.drop();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
