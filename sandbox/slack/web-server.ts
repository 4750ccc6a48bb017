import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Backstage } from './backstage';
import { breach } from './breach';
import type { Fields } from './json';
import { textOf } from './json';
import { LIMITS, type LimitName } from './limits';
import { RateLimits } from './rate-limits';
import { readArguments } from './request-body';
import { ScriptedFaults, type Fault } from './scripted-faults';
import { SlackFailure } from './slack-failure';
import { authorise, callMethod, type Call, type Tokens } from './web-api/call-method';

interface Reply {
  readonly status: number;
  readonly body: Fields | string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Arrived {
  readonly path: string;
  readonly call: Call;
  /** Why its body could not be read. */
  readonly refused?: SlackFailure;
}

/** A call the app made, with what it was answered. */
export interface CallRecord extends Call {
  readonly at: number;
  readonly status: number;
  readonly answer: Fields | string;
}

const RESPONSE_PATH = '/response/';
const GONE: readonly LimitName[] = ['responseUses', 'responseAge', 'responseUnknown'];
const isResponse = (call: Call) => call.method === 'response_url';

/** The HTTP side of the stand-in: the Web API below `/api/`, answers to interactions below `/response/`. */
export class WebServer {
  readonly calls: CallRecord[] = [];
  readonly faults = new ScriptedFaults();
  readonly server: Server;
  readonly #backstage: Backstage;
  readonly #tokens: Tokens;
  readonly #rates: RateLimits;

  constructor(backstage: Backstage, tokens: Tokens) {
    this.#backstage = backstage;
    this.#tokens = tokens;
    this.#rates = new RateLimits(backstage.world);
    this.server = createServer((request, response) => void this.#serve(request, response));
    this.server.on('upgrade', (request, socket, head) => backstage.sockets.upgrade(request, socket, head));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const arrived = await this.#read(path, request);
    const fault = this.faults.take(arrived.call);
    if (fault) return this.#misbehave(arrived, fault, response);
    this.#send(response, arrived.call, this.#answer(arrived));
  }

  async #read(path: string, request: IncomingMessage): Promise<Arrived> {
    const method = path.startsWith(RESPONSE_PATH) ? 'response_url' : path.replace(/^\/api\//, '');
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    try {
      const args = await readArguments(request);
      return { path, call: { method, args, token: bearer || textOf(args['token']) } };
    } catch (error) {
      const refused = error instanceof SlackFailure ? error : breach('bodyJson'); // it broke off
      return { path, call: { method, args: {}, token: bearer }, refused };
    }
  }

  #answer({ path, call, refused }: Arrived): Reply {
    try {
      if (refused) throw refused;
      return isResponse(call) ? this.#useResponseUrl(path, call) : this.#callMethod(call);
    } catch (error) {
      if (!(error instanceof SlackFailure)) return this.#ownFault(error);
      const status = isResponse(call) ? (GONE.includes(error.row) ? 404 : 400) : 200;
      return { status, body: { ok: false, error: error.code, ...error.extra } };
    }
  }

  // A fault of the stand-in itself: told to the app as the platform would, and kept for the test to find.
  #ownFault(error: unknown): Reply {
    this.#backstage.world.breakDown(error instanceof Error ? String(error.stack) : String(error));
    return { status: 500, body: { ok: false, error: 'internal_error' } };
  }

  #useResponseUrl(path: string, call: Call): Reply {
    this.#backstage.responseUrls.use(path.slice(RESPONSE_PATH.length), call.args);
    return { status: 200, body: 'ok' };
  }

  #callMethod(call: Call): Reply {
    const method = authorise(this.#tokens, call);
    const limited = this.#rates.check(call.method, textOf(call.args['channel']));
    if (limited) {
      const body = { ok: false, error: LIMITS[limited.row].error };
      return { status: 429, body, headers: { 'retry-after': String(limited.seconds) } };
    }
    const scopes = [...this.#backstage.world.switches.scopes].join(',');
    return {
      status: 200,
      body: callMethod(this.#backstage, call, method),
      headers: { 'x-oauth-scopes': scopes },
    };
  }

  #misbehave(arrived: Arrived, fault: Fault, response: ServerResponse): void {
    const { call } = arrived;
    const done = fault.after === 'commit' ? this.#answer(arrived) : undefined;
    const reply = {
      status: fault.status ?? 200,
      body: fault.body ?? done?.body ?? {},
      headers: fault.headers ?? {},
    };
    if (!fault.reset && !fault.hang) return this.#send(response, call, reply);
    this.#record(call, { status: 0, body: fault.reset ? 'reset' : 'hang' });
    if (fault.reset) response.destroy();
  }

  #record(call: Call, reply: Reply): void {
    this.calls.push({ ...call, at: this.#backstage.world.now(), status: reply.status, answer: reply.body });
  }

  #send(response: ServerResponse, call: Call, reply: Reply): void {
    this.#record(call, reply);
    const isText = typeof reply.body === 'string';
    const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
    response.writeHead(reply.status, { 'content-type': type, ...reply.headers });
    response.end(isText ? reply.body : JSON.stringify(reply.body));
  }
}
