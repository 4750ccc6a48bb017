import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { breach } from './breach';
import { fieldsOf, parseJson, textOf, type Fields } from './json';
import { LIMITS } from './limits';
import type { Answer, InteractionKind, Outcome, Retry, Transport } from './transport';
import { APP } from './world';

/** What Socket Mode needs to know of its surroundings. */
export interface SocketDelivery {
  readonly ackWithin: number;
  readonly nextId: (prefix: string) => string;
  /** Told of an acknowledgement that came a second time, or for nothing. */
  readonly onStrayAck: (envelopeId: string) => void;
}

type Ack =
  | { readonly kind: 'ack'; readonly payload: Fields }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'closed' };

interface Waiting {
  readonly socket: WebSocket;
  readonly settle: (ack: Ack) => void;
}

/** Reaches the app over the sockets it opens itself; each envelope goes to one of them. */
export class SocketHub implements Transport {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #tickets = new Set<string>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #delivery: SocketDelivery;
  #sockets: WebSocket[] = [];

  constructor(delivery: SocketDelivery) {
    this.#delivery = delivery;
  }

  /** How many sockets the app holds open. */
  get connections(): number {
    return this.#sockets.length;
  }

  /** A ticket that opens one socket. */
  issueTicket(): string {
    if (this.#sockets.length >= LIMITS.socketConnections.limit) throw breach('socketConnections');
    const ticket = this.#delivery.nextId('ticket-');
    this.#tickets.add(ticket);
    return ticket;
  }

  /** Turns an upgrade request with a good ticket into a socket that has been greeted. */
  upgrade(request: IncomingMessage, duplex: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '/', 'http://localhost').searchParams.get('ticket') ?? '';
    if (!this.#tickets.delete(ticket)) {
      duplex.end(`HTTP/1.1 ${LIMITS.socketTicket.error} Unauthorized\r\nconnection: close\r\n\r\n`);
      return;
    }
    this.#server.handleUpgrade(request, duplex, head, (socket) => this.#greet(socket));
  }

  #greet(socket: WebSocket): void {
    this.#sockets.push(socket);
    socket.on('message', (data: RawData) => this.#acknowledge(data));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => this.#forget(socket));
    const connection_info = { app_id: APP.appId };
    const debug_info = { host: 'stand-in', approximate_connection_time: 18_060 };
    const num_connections = this.#sockets.length;
    socket.send(JSON.stringify({ type: 'hello', num_connections, connection_info, debug_info }));
  }

  #forget(socket: WebSocket): void {
    this.#sockets = this.#sockets.filter((other) => other !== socket);
    for (const [, waiting] of [...this.#waiting]) {
      if (waiting.socket === socket) waiting.settle({ kind: 'closed' });
    }
  }

  #acknowledge(data: RawData): void {
    const text = Buffer.isBuffer(data) ? data.toString() : '';
    const message = fieldsOf(parseJson(text));
    const id = textOf(message['envelope_id']);
    const waiting = this.#waiting.get(id);
    if (!waiting) return this.#delivery.onStrayAck(id);
    waiting.settle({ kind: 'ack', payload: fieldsOf(message['payload']) });
  }

  #send(type: string, payload: Fields, extra: Fields): Promise<Ack> {
    const socket = this.#sockets.shift();
    if (!socket) return Promise.resolve({ kind: 'closed' });
    this.#sockets.push(socket);
    const envelope_id = this.#delivery.nextId('envelope-');
    return new Promise((resolve) => {
      const settle = (ack: Ack) => {
        clearTimeout(timer);
        this.#waiting.delete(envelope_id);
        resolve(ack);
      };
      const timer = setTimeout(() => settle({ kind: 'timeout' }), this.#delivery.ackWithin);
      this.#waiting.set(envelope_id, { socket, settle });
      socket.send(JSON.stringify({ envelope_id, type, payload, ...extra }));
    });
  }

  async event(envelope: Fields, retry: Retry): Promise<Outcome> {
    const extra = { accepts_response_payload: false, retry_attempt: retry.num, retry_reason: retry.reason };
    const ack = await this.#send('events_api', envelope, extra);
    if (ack.kind === 'ack') return { ok: true };
    const { socketAckAge, eventUnreachable } = LIMITS;
    return { ok: false, reason: (ack.kind === 'timeout' ? socketAckAge : eventUnreachable).error };
  }

  async interact(kind: InteractionKind, payload: Fields): Promise<Answer> {
    const ack = await this.#send(kind, payload, { accepts_response_payload: true });
    if (ack.kind === 'timeout') return { kind: 'late' };
    if (ack.kind === 'closed') return { kind: 'failed', reason: LIMITS.eventUnreachable.error };
    return { kind: 'answered', body: ack.payload, text: textOf(ack.payload['text']) };
  }

  /** Asks the app to open another socket, as the platform does every few hours. */
  refresh(): void {
    const message = { type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'stand-in' } };
    for (const socket of this.#sockets) socket.send(JSON.stringify(message));
  }

  /** Cuts every socket without a word. */
  cut(): void {
    for (const socket of [...this.#sockets]) socket.terminate();
  }

  /** Ends every socket and the server. */
  close(): void {
    this.cut();
    this.#server.close();
  }
}
