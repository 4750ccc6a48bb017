import type { WebSocket } from 'ws';
import type { GatewayState } from './gateway-state';
import { isJson, jsonIn, numberIn, textIn, type Json } from './json';
import { limitOf, type LimitName } from './limits';
import { canReplay, dispatch, invalidSession, isFor, replay, sendPayload, type Session } from './session';
import { guildOnWire, userOnWire } from './wire';

/** One client's talk with the gateway, from hello to close. */
export interface Conversation {
  hear(data: Buffer): void;
  session(): Session | undefined;
  end(): void;
}

const known = (1 << 26) - 1;

/** Listens to one client and answers it. */
export function createConversation(gateway: GatewayState, client: WebSocket): Conversation {
  let session: Session | undefined;
  const { heartbeatInterval, switches, world } = gateway.options;
  const lost = (): void => gateway.refuse(client, 'gateway.silence');
  const patience = setTimeout(lost, heartbeatInterval * limitOf('gateway.silence'));
  patience.unref();

  const beat = (): void => {
    gateway.counts.heartbeats += 1;
    if (switches.hearBeats) patience.refresh();
    if (switches.acknowledge) sendPayload(client, { op: 11, d: null, s: null, t: null });
  };
  const begin = (data: Json): void => {
    const fault = session ? 'gateway.identified' : identifyFault(gateway, data);
    if (fault) return gateway.refuse(client, fault);
    session = newSession(gateway, client, data);
    welcome(gateway, session);
  };
  const resume = (data: Json): void => {
    session = resumed(gateway, client, data);
  };
  const handlers: Record<number, (data: Json) => void> = {
    1: beat,
    2: begin,
    3: () => undefined,
    4: () => undefined,
    6: resume,
    8: (data) => (session ? sendMembers(gateway, session, data) : undefined),
  };
  return {
    hear(data) {
      const payload = parse(data);
      if (!payload) return gateway.refuse(client, 'gateway.payload');
      const handler = handlers[numberIn(payload['op']) ?? -1];
      if (!handler) return gateway.refuse(client, 'gateway.opcode');
      handler(jsonIn(payload['d']));
      world.touch();
    },
    session: () => session,
    end: () => clearTimeout(patience),
  };
}

function parse(data: Buffer): Json | undefined {
  if (data.byteLength > limitOf('gateway.payload')) return undefined;
  try {
    const payload: unknown = JSON.parse(data.toString('utf8'));
    return isJson(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

function identifyFault(gateway: GatewayState, data: Json): LimitName | undefined {
  const { world, disallowedIntents, identifyTotal } = gateway.options;
  if (data['token'] !== world.application.token) return 'gateway.token';
  if (gateway.counts.identifies >= identifyTotal) return 'gateway.identifies';
  const intents = numberIn(data['intents']) ?? -1;
  if (intents < 0 || (intents & ~known) !== 0) return 'gateway.intents';
  if ((intents & disallowedIntents) !== 0) return 'gateway.intents.privileged';
  const [index, count] = shardOf(data);
  return index < 0 || index >= count ? 'gateway.shard' : undefined;
}

function shardOf(data: Json): [number, number] {
  const shard: unknown[] = Array.isArray(data['shard']) ? data['shard'] : [];
  return [numberIn(shard[0]) ?? 0, numberIn(shard[1]) ?? 1];
}

function newSession(gateway: GatewayState, client: WebSocket, data: Json): Session {
  gateway.counts.identifies += 1;
  const session: Session = {
    id: `session-${gateway.options.world.nextId()}`,
    shard: shardOf(data),
    intents: numberIn(data['intents']) ?? 0,
    seq: 0,
    log: [],
    socket: client,
  };
  gateway.sessions.set(session.id, session);
  return session;
}

function welcome(gateway: GatewayState, session: Session): void {
  const { world, resumeUrl } = gateway.options;
  const { id } = world.application;
  const joined = [...world.guilds.values()].filter(({ members }) =>
    members.some(({ userId }) => userId === id),
  );
  const mine = joined.filter((guild) => isFor(session, { guildId: guild.id, intent: 1 }));
  dispatch(session, 'READY', {
    v: 10,
    user: userOnWire(world.user(id)),
    guilds: mine.map((guild) => ({ id: guild.id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: resumeUrl(),
    shard: session.shard,
    application: { id, flags: 0 },
  });
  for (const guild of mine) dispatch(session, 'GUILD_CREATE', guildOnWire(world, guild));
}

function resumed(gateway: GatewayState, client: WebSocket, data: Json): Session | undefined {
  const session = gateway.sessions.get(textIn(data['session_id']) ?? '');
  const seq = numberIn(data['seq']) ?? 0;
  const fault = resumeFault(gateway, data, session);
  if (fault) {
    gateway.refuse(client, fault);
    return undefined;
  }
  if (gateway.options.switches.refuseResume || !session || !canReplay(session, seq)) {
    if (session) gateway.sessions.delete(session.id);
    sendPayload(client, invalidSession(false));
    return undefined;
  }
  gateway.counts.resumes += 1;
  session.socket = client;
  replay(session, seq);
  dispatch(session, 'RESUMED', {});
  return session;
}

function resumeFault(gateway: GatewayState, data: Json, session: Session | undefined): LimitName | undefined {
  if (data['token'] !== gateway.options.world.application.token) return 'gateway.token';
  return session && (numberIn(data['seq']) ?? 0) > session.seq ? 'gateway.sequence' : undefined;
}

function sendMembers(gateway: GatewayState, session: Session, data: Json): void {
  const guild = gateway.options.world.guilds.get(textIn(data['guild_id']) ?? '');
  if (!guild) return;
  const { members } = guildOnWire(gateway.options.world, guild);
  dispatch(session, 'GUILD_MEMBERS_CHUNK', {
    guild_id: guild.id,
    members,
    chunk_index: 0,
    chunk_count: 1,
    not_found: [],
    ...(data['nonce'] === undefined ? {} : { nonce: data['nonce'] }),
  });
}
