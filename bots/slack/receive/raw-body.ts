import type { IncomingMessage } from 'node:http';

/** A body as it came; or that it is too large, or that a parser before us used it up and kept nothing. */
export type RawBody = Buffer | 'too large' | 'gone';

/** Reads a request's body without parsing it; one that a host's parser kept in `rawBody` is taken from there. */
export async function readRawBody(request: IncomingMessage, most: number): Promise<RawBody> {
  const kept = 'rawBody' in request ? request.rawBody : undefined;
  if (typeof kept === 'string' || Buffer.isBuffer(kept)) return within(Buffer.from(kept), most);
  if (request.readableEnded || !request.readable) return 'gone';
  if (Number(request.headers['content-length'] ?? 0) > most) return 'too large';
  return readStream(request, most);
}

function within(body: Buffer, most: number): RawBody {
  return body.length > most ? 'too large' : body;
}

// Not by `for await`: leaving that early would cut the connection before anything is answered.
function readStream(request: IncomingMessage, most: number): Promise<RawBody> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) return void chunks.push(chunk);
      chunks.length = 0;
      resolve('too large');
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => reject(new Error('the request ended early')));
  });
}
