import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { createConversation, type Conversation } from './gateway-conversation';
import type { GatewayOptions, GatewayState } from './gateway-state';
import { limits, type LimitName, type Limit } from './limits';
import { dispatch, invalidSession, isFor, sendPayload, type Session } from './session';
import type { GatewayEvent } from './world';

const messageContent = 1 << 15;

/** The event side: sockets come and go, sessions stay until they are closed for good. */
export class Gateway implements GatewayState {
  readonly options: GatewayOptions;
  readonly sessions = new Map<string, Session>();
  readonly counts = { identifies: 0, resumes: 0, heartbeats: 0 };
  /** The close codes that clients gave, in order. */
  readonly closed: number[] = [];
  private readonly sockets = new WebSocketServer({ noServer: true });

  constructor(options: GatewayOptions) {
    this.options = options;
    options.world.changes.on('event', (event: GatewayEvent) => this.publish(event));
  }

  /** Takes over a connection that wants to become a WebSocket, or cuts it while the gateway is away. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.options.switches.away) {
      socket.destroy();
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (client) => this.greet(client, request.url ?? ''));
  }

  /** Asks every client to reconnect and resume (op 7). */
  reconnect(): void {
    for (const client of this.sockets.clients) sendPayload(client, { op: 7, d: null, s: null, t: null });
  }

  /** Tells every client that its session is invalid (op 9). */
  invalidate(resumable: boolean): void {
    if (!resumable) this.sessions.clear();
    for (const client of this.sockets.clients) sendPayload(client, invalidSession(resumable));
  }

  /** Cuts every connection without a word, or closes it with a code. */
  drop(code?: number): void {
    for (const client of this.sockets.clients) {
      if (code === undefined) client.terminate();
      else client.close(code);
    }
  }

  /** How many clients are connected now. */
  get connected(): number {
    return [...this.sessions.values()].filter(({ socket }) => socket?.readyState === socket?.OPEN && socket)
      .length;
  }

  /** Closes a client with the error of a row of the table. */
  refuse(client: WebSocket, name: LimitName): void {
    const { error }: Limit = limits[name];
    if (error.kind !== 'close') throw new Error(`${name} does not close the gateway`);
    client.close(error.code, error.message);
  }

  private greet(client: WebSocket, url: string): void {
    if (new URL(url, 'ws://gateway').searchParams.get('v') !== '10') {
      return this.refuse(client, 'gateway.version');
    }
    const conversation = createConversation(this, client);
    client.on('message', (data: Buffer) => conversation.hear(data));
    client.on('close', (code) => this.part(client, conversation, code));
    client.on('error', () => client.terminate());
    sendPayload(client, {
      op: 10,
      d: { heartbeat_interval: this.options.heartbeatInterval },
      s: null,
      t: null,
    });
  }

  private part(client: WebSocket, conversation: Conversation, code: number): void {
    this.closed.push(code);
    const session = conversation.session();
    if (session?.socket === client) session.socket = undefined;
    // Leaving politely ends a session; only what breaks off can be resumed.
    if (session && (code === 1000 || code === 1001)) this.sessions.delete(session.id);
    conversation.end();
    this.options.world.touch();
  }

  private publish(event: GatewayEvent): void {
    for (const session of this.sessions.values()) {
      if (!isFor(session, event)) continue;
      const withContent = (session.intents & messageContent) !== 0;
      dispatch(session, event.name, typeof event.data === 'function' ? event.data(withContent) : event.data);
    }
  }
}
