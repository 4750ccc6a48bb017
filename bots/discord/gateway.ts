import { Status, type Client } from 'discord.js';
import { ConfigError } from '../../core/index';
import { NOT_STARTED, type SurfaceState } from '../surface-state';
import { failureOf, loggable } from './failure';
import { createClient, type GatewayDeps, type Life } from './gateway-client';
import { createPauses } from './pauses';
import { createWork } from './work';

/** The live connection to Discord. */
export interface Gateway {
  /** Throws where a retry would not help, a ConfigError where a setting is at fault; what passes is tried again by itself. */
  start(): Promise<void>;
  /** Hears nothing more, and waits for what is under way. */
  stop(): Promise<void>;
  state(): SurfaceState;
  guildName(id: string): string;
}

const longestPauseMs = 60_000;

/** Prepares the connection; `start` makes it. */
export function createGateway(deps: GatewayDeps): Gateway {
  const pauses = createPauses();
  const work = createWork(deps.log);
  const life: Life = { heardAt: undefined, closedWith: undefined };
  let client: Client | undefined;
  const connect = async (): Promise<void> => {
    client = createClient(deps, life, work);
    await client.login(deps.token);
  };
  const persist = async (pauseMs: number): Promise<void> => {
    await pauses.pause(pauseMs);
    if (!pauses.stopped) await attempt(Math.min(pauseMs * 2, longestPauseMs));
  };
  const attempt = async (pauseMs: number): Promise<void> => {
    try {
      await connect();
    } catch (error) {
      await client?.destroy();
      if (isHopeless(error)) throw startFault(error);
      deps.log.warn(loggable(error), 'discord is out of reach for now');
      work.add(persist(pauseMs));
    }
  };
  return {
    start: () => attempt(1000),
    async stop() {
      pauses.stop();
      client?.ws.removeAllListeners();
      await work.done();
      await client?.destroy();
    },
    state: () => stateOf(deps, client, life),
    guildName: (id) => client?.guilds.cache.get(id)?.name ?? id,
  };
}

function stateOf({ now }: GatewayDeps, client: Client | undefined, life: Life): SurfaceState {
  if (!client) return NOT_STARTED;
  if (life.closedWith !== undefined) {
    const fault = String(life.closedWith);
    return { ok: false, detail: `closed for good with ${fault}`, code: 'CLOSED', fault };
  }
  const shards = [...client.ws.shards.values()];
  const ok = shards.length > 0 && shards.every(({ status }) => status === Status.Ready);
  const words = shards.map(({ status }) => Status[status].toLowerCase()).join(', ') || 'connecting';
  const code = ok ? 'CONNECTED' : 'CONNECTING';
  if (life.heardAt === undefined) return { ok, detail: `${words}, no event yet`, code };
  const heardAgo = Math.round((now() - life.heardAt) / 1000);
  return { ok, detail: `${words}, last event ${heardAgo} s ago`, code, heardAgo };
}

function startFault(error: unknown): unknown {
  const { code, message = '' } = error as { code?: unknown; message?: string };
  if (code === 'TokenInvalid') return new ConfigError(['DISCORD_TOKEN: a bot token that Discord takes']);
  if (!/disallowed intents/i.test(message)) return error;
  return new ConfigError([
    'DISCORD_TOKEN: the token of an application whose Message Content intent is turned on',
  ]);
}

function isHopeless(error: unknown): boolean {
  const failure = failureOf(error);
  const byName = error instanceof Error && !('code' in error) && error.name === 'Error';
  return (
    failure.is === 'refused' ||
    byName ||
    (error instanceof Error && 'code' in error && error.code === 'TokenInvalid')
  );
}
