import { createServer, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A post as it came over the socket. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A machine that takes posts on a real socket; what it answers next is put into `answers`, else it says 204. */
export interface Receiver {
  readonly url: string;
  readonly got: Received[];
  readonly answers: { status: number; headers?: OutgoingHttpHeaders; body?: string }[];
  close(): Promise<void>;
}

/** Opens one on this machine, on the port it had before if it is said. */
export async function openReceiver(port = 0): Promise<Receiver> {
  const got: Received[] = [];
  const answers: Receiver['answers'] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => (body += String(data)));
    request.on('end', () => {
      got.push({ path: request.url ?? '', headers: request.headers, body });
      const { status, headers = {}, body: said = '' } = answers.shift() ?? { status: 204 };
      response.writeHead(status, headers).end(said);
    });
  }).listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { url, got, answers, close };
}
