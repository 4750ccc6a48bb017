import type { socketClient } from './socket-client';

const OPEN_WITHIN = 15_000;

type Client = ReturnType<typeof socketClient>;

/** A socket that stands. */
export interface Socket {
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Opens a socket and waits until Slack has greeted it; rejects when that can't be done, or takes too long. */
export async function openSocket(client: Client): Promise<Socket> {
  const ended = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
  const close = async () => {
    await client.disconnect();
  };
  const started = client.start();
  try {
    await Promise.race([started, tooLate()]);
  } catch (error) {
    // A start that is given up may still come to something, which nobody wants then.
    started.then(close).catch(() => undefined);
    close().catch(() => undefined);
    throw error;
  }
  return { ended, close };
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    const late = () => reject(new Error('Slack did not greet the socket'));
    setTimeout(late, OPEN_WITHIN).unref();
  });
}
