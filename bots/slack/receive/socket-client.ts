import { SocketModeReceiver, type Logger, type webApi } from '@slack/bolt';

/** One envelope as the socket brought it. */
export interface Envelope {
  readonly type: string;
  readonly body: unknown;
  readonly ack: (response?: unknown) => Promise<void>;
}

/** What a socket is made of. */
export interface SocketOptions {
  readonly appToken: string;
  readonly logger: Logger;
  readonly clientOptions: webApi.WebClientOptions;
  /** Called for each envelope, and must not reject. */
  readonly onEnvelope: (envelope: Envelope) => void;
  /** Called with what the SDK could not make sense of. */
  readonly onFault: (error: unknown) => void;
}

type Client = SocketModeReceiver['client'];

/**
 * The SDK's client for one socket, which never reconnects by itself: its own reconnecting rejects where nobody listens when
 * Slack answers 5xx, and that ends the process.
 */
export function socketClient({
  appToken,
  logger,
  clientOptions,
  onEnvelope,
  onFault,
}: SocketOptions): Client {
  const { client } = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
  client.removeAllListeners('slack_event');
  client.on('slack_event', onEnvelope);
  contain(client, onFault);
  return client;
}

// The SDK reads frames in an async listener that nobody waits for: one odd frame would be an unhandled rejection.
function contain(client: Client, onFault: (error: unknown) => void): void {
  const inner = client.listeners('ws_message');
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...frame: unknown[]) => {
    for (const listener of inner) {
      void readFrame(listener, frame).catch(onFault);
    }
  });
}

type Listener = ReturnType<Client['listeners']>[number];

async function readFrame(listener: Listener, frame: unknown[]): Promise<void> {
  const reading: unknown = listener(...frame);
  await reading;
}
