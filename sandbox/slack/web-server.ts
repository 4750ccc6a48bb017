import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Backstage } from './backstage';
import type { Fields } from './json';
import { textOf } from './json';
import { LIMITS } from './limits';
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

/** A call the app made, with what it was answered. */
export interface CallRecord extends Call {
  readonly at: number;
  readonly status: number;
  readonly answer: Fields | string;
}

const RESPONSE_PATH = '/response/';
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
    const call = await this.#read(path, request);
    const fault = this.faults.take(call);
    if (fault) return this.#misbehave(path, call, fault, response);
    this.#send(response, call, this.#answer(path, call));
  }

  async #read(path: string, request: IncomingMessage): Promise<Call> {
    const method = path.startsWith(RESPONSE_PATH) ? 'response_url' : path.replace(/^\/api\//, '');
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    try {
      const args = await readArguments(request);
      return { method, args, token: bearer || textOf(args['token']) };
    } catch (error) {
      const refused = error instanceof SlackFailure ? error.code : 'invalid_form_data';
      return { method, args: { refused }, token: bearer };
    }
  }

  #answer(path: string, call: Call): Reply {
    try {
      if (call.args['refused'] !== undefined) throw new SlackFailure(textOf(call.args['refused']));
      return isResponse(call) ? this.#useResponseUrl(path, call) : this.#callMethod(call);
    } catch (error) {
      if (!(error instanceof SlackFailure)) return this.#ownFault(error);
      const gone = error.code === LIMITS.responseUses.error || error.code === LIMITS.responseAge.error;
      const status = isResponse(call) ? (gone || error.code === 'no_such_url' ? 404 : 400) : 200;
      return { status, body: { ok: false, error: error.code, ...error.extra } };
    }
  }

  // A fault of the stand-in itself: told to the app as the platform would, and kept for the test to find.
  #ownFault(error: unknown): Reply {
    this.#backstage.world.fail(
      '',
      'stand_in_broken',
      error instanceof Error ? String(error.stack) : String(error),
    );
    return { status: 500, body: { ok: false, error: 'internal_error' } };
  }

  #useResponseUrl(path: string, call: Call): Reply {
    this.#backstage.responseUrls.use(path.slice(RESPONSE_PATH.length), call.args);
    return { status: 200, body: 'ok' };
  }

  #callMethod(call: Call): Reply {
    const method = authorise(this.#tokens, call);
    const seconds = this.#rates.wait(call.method, textOf(call.args['channel']));
    if (seconds > 0) {
      const body = { ok: false, error: LIMITS.postsPerSecond.error };
      return { status: 429, body, headers: { 'retry-after': String(seconds) } };
    }
    const scopes = [...this.#backstage.world.switches.scopes].join(',');
    return {
      status: 200,
      body: callMethod(this.#backstage, call, method),
      headers: { 'x-oauth-scopes': scopes },
    };
  }

  #misbehave(path: string, call: Call, fault: Fault, response: ServerResponse): void {
    const done = fault.after === 'commit' ? this.#answer(path, call) : undefined;
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
