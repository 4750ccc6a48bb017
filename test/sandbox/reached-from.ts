import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Addresses of this machine besides 127.0.0.1: what listens everywhere is reached at one of them. */
export function otherAddresses(): string[] {
  const outside = Object.values(networkInterfaces()).flatMap((all = []) =>
    all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
  );
  return ['127.0.0.2', '::1', ...outside];
}

/** Which of these addresses take a connection at a port. */
export async function reachedAt(url: string, addresses: readonly string[]): Promise<string[]> {
  const port = Number(new URL(url).port);
  const answers = await Promise.all(addresses.map((address) => takes(port, address)));
  return addresses.filter((_, at) => answers[at]);
}

function takes(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 2000 });
    const say = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', say(true)).once('error', say(false)).once('timeout', say(false));
  });
}
