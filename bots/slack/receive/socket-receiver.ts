import type { App, Logger, Receiver, webApi } from '@slack/bolt';
import type { Inbound } from '../../inbound';
import { faultOf } from '../fault';
import { NOT_STARTED, STOPPED, type SurfaceState } from '../../surface-state';
import type { Log } from '../options';
import { fieldsOf } from '../payload';
import { refusedToken } from '../refused-token';
import { keptEvent } from './kept-event';
import { Pause } from './pause';
import { openSocket, type Socket } from './open-socket';
import { socketClient, type Envelope } from './socket-client';

const STEADY_AFTER = 10_000;
const LONGEST_PAUSE = 30_000;

/** What receiving by Socket Mode takes. */
export interface SocketReceiving {
  readonly appToken: string;
  readonly inbound: Inbound;
  readonly log: Log;
  readonly logger: Logger;
  readonly clientOptions: webApi.WebClientOptions;
}

const ENDED: SurfaceState = {
  ...{ ok: false, detail: 'the socket ended; connecting anew', code: 'SOCKET_ENDED' },
};

/** Receives over a socket that is opened anew whenever it ends, with growing pauses while that fails. */
export class SocketReceiver implements Receiver {
  readonly #with: SocketReceiving;
  readonly #pause = new Pause();
  #app: App | undefined;
  #socket: Socket | undefined;
  #loop: Promise<void> | undefined;
  #isWanted = false;
  /** Why no socket could be opened, the last time. */
  #fault: unknown;
  #state: SurfaceState = NOT_STARTED;

  constructor(receiving: SocketReceiving) {
    this.#with = receiving;
  }

  init(app: App): void {
    this.#app = app;
  }

  /** Resolves when the socket stands, or could not be opened for the first time.
   * @throws ConfigError for a token that Slack refuses */
  async start(): Promise<void> {
    this.#isWanted = true;
    await new Promise<void>((resolve) => {
      this.#loop = this.#supervise(resolve);
    });
    const refused = refusedToken('SLACK_APP_TOKEN', this.#fault);
    if (refused) throw refused;
  }

  async stop(): Promise<void> {
    this.#isWanted = false;
    this.#pause.end();
    await this.#socket?.close();
    await this.#loop;
    this.#state = STOPPED;
  }

  state(): SurfaceState {
    return this.#state;
  }

  async #supervise(onFirst: () => void): Promise<void> {
    for (let failures = 0; this.#isWanted;) {
      const before = performance.now();
      this.#socket = await this.#open();
      onFirst();
      await this.#socket?.ended;
      const wasSteady = this.#socket !== undefined && performance.now() - before > STEADY_AFTER;
      failures = wasSteady ? 0 : failures + 1;
      await this.#wait(failures);
    }
  }

  async #wait(failures: number): Promise<void> {
    if (this.#isWanted) await this.#pause.wait(pauseAfter(failures));
  }

  async #open(): Promise<Socket | undefined> {
    const { appToken, logger, clientOptions, log } = this.#with;
    const onEnvelope = (envelope: Envelope) => void this.#take(envelope);
    const onFault = (error: unknown) => log.warn({ fault: faultOf(error) }, 'slack: a frame made no sense');
    const client = socketClient({ appToken, logger, clientOptions, onEnvelope, onFault });
    try {
      const socket = await openSocket(client);
      this.#state = { ok: true, detail: 'connected', code: 'CONNECTED' };
      this.#fault = undefined;
      void socket.ended.then(() => (this.#state = ENDED));
      if (!this.#isWanted) await socket.close();
      return socket;
    } catch (error) {
      const fault = faultOf(error);
      this.#state = { ok: false, detail: `no socket: ${fault}`, code: 'NO_SOCKET', fault };
      this.#fault = error;
      log.error({ fault }, 'slack: no socket could be opened; it is tried again');
      return undefined;
    }
  }

  /** An event is acknowledged once it is kept; what is not acknowledged, Slack sends again. */
  async #take({ type, body, ...envelope }: Envelope): Promise<void> {
    const fields = fieldsOf(body);
    const ack = once(envelope.ack);
    try {
      if (type !== 'events_api') return await this.#app?.processEvent({ body: { ...fields }, ack });
      const event = keptEvent(fields);
      if (event) await this.#with.inbound.receive(event);
      await ack();
    } catch (error) {
      this.#with.log.error({ fault: faultOf(error), type }, 'slack: an envelope could not be taken');
    }
  }
}

// Slack takes a second acknowledgement for one of something else.
function once(ack: Envelope['ack']): Envelope['ack'] {
  let isDone = false;
  return async (response) => {
    if (isDone) return;
    isDone = true;
    await ack(response);
  };
}

function pauseAfter(failures: number): number {
  const longest = failures === 0 ? 0 : Math.min(500 * 2 ** failures, LONGEST_PAUSE);
  return longest * (0.5 + Math.random() / 2);
}
