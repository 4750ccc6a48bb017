import type { IncomingMessage, ServerResponse } from 'node:http';
import type { createRest } from './rest';
import type { World } from './world';

/** Answers whatever comes over HTTP: the files of messages, and the API. */
export async function serve(
  world: World,
  rest: ReturnType<typeof createRest>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  try {
    if (incoming.url?.startsWith('/files/') === true) serveFile(world, incoming.url, outgoing);
    else await rest(incoming, outgoing);
  } catch (error) {
    if (outgoing.headersSent) return void outgoing.destroy();
    outgoing.writeHead(500, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify({ message: `500: ${String(error)}`, code: 0 }));
  }
}

function serveFile(world: World, url: string, outgoing: ServerResponse): void {
  const [, , , id] = url.split('/');
  const attachments = [...world.messages.values()].flatMap((message) => message.attachments);
  const found = attachments.find((attachment) => attachment.id === id);
  outgoing.writeHead(found ? 200 : 404, { 'content-type': found?.contentType ?? 'text/plain' });
  outgoing.end(found ? Buffer.from(found.data, 'base64') : 'Not found');
}
