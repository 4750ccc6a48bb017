import type { IncomingMessage, ServerResponse } from 'node:http';
import { DiscordError, refusal } from './errors';
import type { Call, Fault, Faults } from './faults';
import { createRateLimits, tooMany, type Toll } from './rate-limits';
import { parsePayload, readRaw, type Answer } from './request';
import { findRoute, type Route } from './routes/table';
import type { Switches } from './switches';
import type { World } from './world';

/** What the REST side needs to know of its surroundings. */
export interface RestOptions {
  world: World;
  switches: Switches;
  faults: Faults;
  /** Every request, in order; the oldest are forgotten. */
  calls: Call[];
  /** Answers what has to do with the gateway's address. */
  gatewayInfo: () => object;
}

const prefix = '/api/v10';
const remembered = 5000;

/** Answers the requests below /api/v10. */
export function createRest(
  options: RestOptions,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  const toll = createRateLimits();
  return async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://discord');
    const raw = await readRaw(incoming);
    const call = note(options, incoming, url, raw);
    const respond = (answer: Answer, headers: Record<string, string> = {}): void => {
      call.status = answer.status;
      write(outgoing, answer, headers);
      options.world.touch();
    };
    const fault = options.faults.take(call);
    const found = url.pathname.startsWith(prefix)
      ? findRoute(call.method, url.pathname.slice(prefix.length))
      : undefined;
    if (fault && fault.commit !== true) return misbehave(fault, outgoing, respond);
    const paid: Toll = found ? toll(found.route, call.path, options.switches.rateLimits) : { headers: {} };
    const answer =
      paid.retryAfter === undefined
        ? await settle(options, incoming, { url, raw, found })
        : tooMany(paid.retryAfter, paid.global);
    if (fault) return misbehave(fault, outgoing, respond);
    respond(answer, { ...answer.headers, ...paid.headers });
  };
}

interface Arrived {
  url: URL;
  raw: Buffer;
  found: { route: Route; params: Record<string, string> } | undefined;
}

async function settle(options: RestOptions, incoming: IncomingMessage, arrived: Arrived): Promise<Answer> {
  try {
    return await handle(options, incoming, arrived);
  } catch (error) {
    if (error instanceof DiscordError) return { status: error.status, body: error.body };
    throw error;
  }
}

async function handle(options: RestOptions, incoming: IncomingMessage, arrived: Arrived): Promise<Answer> {
  const { world, switches } = options;
  const { url, raw, found } = arrived;
  const signed = incoming.headers.authorization === `Bot ${world.application.token}`;
  if (url.pathname === `${prefix}/gateway`) return { status: 200, body: options.gatewayInfo() };
  if (found?.route.open !== true && !signed) throw refusal('request.token');
  if (url.pathname === `${prefix}/gateway/bot`) return { status: 200, body: options.gatewayInfo() };
  if (!found) throw refusal('request.route');
  const payload = await parsePayload(raw, incoming.headers['content-type'] ?? '', world.nextId);
  return found.route.handler({
    world,
    params: found.params,
    query: url.searchParams,
    switches,
    ...payload,
  });
}

function misbehave(
  fault: Fault,
  outgoing: ServerResponse,
  respond: (answer: Answer, headers?: Record<string, string>) => void,
): void {
  if (fault.behaviour === 'hang') return;
  if (fault.behaviour === 'reset') {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  respond(
    { status: fault.status ?? 502, body: fault.body ?? { message: '502: Bad Gateway', code: 0 } },
    fault.headers,
  );
}

function write(outgoing: ServerResponse, { status, body }: Answer, headers: Record<string, string>): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body ?? '');
  const hasBody = body !== undefined && status !== 204;
  outgoing.writeHead(status, { ...(hasBody ? { 'content-type': 'application/json' } : {}), ...headers });
  outgoing.end(hasBody ? text : undefined);
}

function note({ calls, world }: RestOptions, incoming: IncomingMessage, url: URL, raw: Buffer): Call {
  const path = decodeURIComponent(url.pathname).replace(prefix, '');
  const call: Call = { method: incoming.method ?? '', path, body: readable(raw), at: world.now() };
  calls.push(call);
  if (calls.length > remembered) calls.shift();
  return call;
}

function readable(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch {
    return undefined;
  }
}
