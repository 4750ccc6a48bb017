import type { IncomingMessage } from 'node:http';
import { refusal } from './errors';
import { isJson, type Json } from './json';
import type { Attachment } from './model';
import type { Switches } from './switches';
import type { World } from './world';

/** One request as a handler sees it. */
export interface Request {
  world: World;
  /** The names in the route's pattern, filled in. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: Json;
  /** The body where it is a list. */
  list: Json[];
  files: Attachment[];
  switches: Switches;
}

/** What goes back; without a body nothing is written, not even a content type. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Answers one kind of request. */
export type Handler = (request: Request) => Answer;

/** The body of a request, whichever way it was sent. */
export type Payload = Pick<Request, 'body' | 'list' | 'files'>;

/** Reads a request's body to its end. */
export async function readRaw(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Understands JSON, and JSON with files beside it. */
export async function parsePayload(raw: Buffer, contentType: string, nextId: () => string): Promise<Payload> {
  if (raw.length === 0) return { body: {}, list: [], files: [] };
  if (!contentType.startsWith('multipart/form-data')) {
    return { ...parseJson(raw.toString('utf8')), files: [] };
  }
  const parts = await new Response(new Uint8Array(raw), {
    headers: { 'content-type': contentType },
  }).formData();
  const files: Attachment[] = [];
  for (const [, part] of parts) {
    if (typeof part !== 'string') files.push(await attachmentFrom(part, nextId()));
  }
  const json = parts.get('payload_json');
  return { ...parseJson(typeof json === 'string' ? json : '{}'), files };
}

/** Makes an attachment out of a file. */
export async function attachmentFrom(file: File, id: string): Promise<Attachment> {
  const data = Buffer.from(await file.arrayBuffer());
  const contentType = file.type === '' ? 'application/octet-stream' : file.type;
  return { id, filename: file.name, contentType, data: data.toString('base64'), size: data.byteLength };
}

function parseJson(text: string): Pick<Payload, 'body' | 'list'> {
  try {
    const parsed: unknown = JSON.parse(text);
    return { body: isJson(parsed) ? parsed : {}, list: Array.isArray(parsed) ? parsed.filter(isJson) : [] };
  } catch {
    throw refusal('request.json');
  }
}
