import type { WebSocket } from 'ws';
import type { Json } from './json';
import { limits } from './limits';

/** What a session was told, kept for a resume. */
export interface Dispatch {
  op: 0;
  t: string;
  s: number;
  d: Json;
}

/** One identified bot connection; it outlives its socket, so that it can be resumed. */
export interface Session {
  id: string;
  shard: [number, number];
  intents: number;
  seq: number;
  log: Dispatch[];
  socket: WebSocket | undefined;
}

const kept = 2000;

/** Sends one payload, if somebody still listens. */
export function sendPayload(socket: WebSocket | undefined, payload: object): void {
  if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload));
}

/** The payload that ends a session, or asks for a resume of it. */
export function invalidSession(resumable: boolean): object {
  return { op: limits['gateway.resume'].error.op, d: resumable, s: null, t: null };
}

/** Tells a session something, now if it is connected, else when it resumes. */
export function dispatch(session: Session, name: string, data: Json): void {
  session.seq += 1;
  const payload: Dispatch = { op: 0, t: name, s: session.seq, d: data };
  session.log.push(payload);
  if (session.log.length > kept) session.log.shift();
  sendPayload(session.socket, payload);
}

/** Repeats what a session missed after a sequence number. */
export function replay(session: Session, after: number): void {
  for (const payload of session.log.filter(({ s }) => s > after)) sendPayload(session.socket, payload);
}

/** Whether the log still reaches back to a sequence number. */
export function canReplay(session: Session, after: number): boolean {
  const first = session.log[0]?.s ?? 1;
  return first <= after + 1;
}

/** Whether an event is this session's: its shard, and an intent it asked for. */
export function isFor(session: Session, event: { guildId?: string; intent: number }): boolean {
  const [index, count] = session.shard;
  const shard = event.guildId === undefined ? 0 : Number((BigInt(event.guildId) >> 22n) % BigInt(count));
  return shard === index && (event.intent === 0 || (session.intents & event.intent) !== 0);
}
