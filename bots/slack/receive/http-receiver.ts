import type { App, Receiver } from '@slack/bolt';
import { Router, type Request, type Response } from 'express';
import type { Inbound } from '../../inbound';
import { faultOf } from '../fault';
import type { SurfaceState } from '../../surface-state';
import type { Log } from '../options';
import type { Fields } from '../payload';
import { keptEvent } from './kept-event';
import { parseBody } from './parse-body';
import { readRawBody } from './raw-body';
import { isFromSlack } from './verify-signature';

const MOST_BYTES = 1024 * 1024;

/** What receiving by HTTP takes. */
export interface HttpReceiving {
  readonly signingSecret: string;
  readonly inbound: Inbound;
  readonly log: Log;
  now(): number;
}

/** Receives signed requests: events are kept, then acknowledged; everything else is answered in the response. */
export class HttpReceiver implements Receiver {
  readonly router = Router();
  readonly #with: HttpReceiving;
  #app: App | undefined;

  constructor(receiving: HttpReceiving) {
    this.#with = receiving;
    this.router.post('/', (request, response) => this.#receive(request, response));
  }

  init(app: App): void {
    this.#app = app;
  }

  start(): Promise<void> {
    return Promise.resolve();
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }

  /** It works wherever it is mounted. */
  state(): SurfaceState {
    return { ok: true, detail: 'listening', code: 'LISTENING' };
  }

  async #receive(request: Request, response: Response): Promise<void> {
    const body = await readRawBody(request, MOST_BYTES);
    if (body === 'too large') return refuse(response.set('connection', 'close'), 413);
    if (body === 'gone') {
      this.#with.log.error(
        {},
        'slack: a parser took the body; mount the router before it, or let it keep rawBody',
      );
      return refuse(response, 500);
    }
    const timestamp = request.get('x-slack-request-timestamp');
    const signature = request.get('x-slack-signature');
    const { signingSecret } = this.#with;
    if (!isFromSlack(signingSecret, { timestamp, signature, body }, this.#with.now())) {
      return refuse(response, 401);
    }
    const fields = parseBody(request.get('content-type') ?? '', body.toString('utf8'));
    return fields ? this.#take(fields, response) : refuse(response, 400);
  }

  #take(fields: Fields, response: Response): Promise<void> | void {
    switch (fields['type']) {
      case 'url_verification':
        return void response.json({ challenge: fields['challenge'] });
      case 'event_callback':
        return this.#keep(fields, response);
      case 'app_rate_limited':
        this.#with.log.warn({}, 'slack: too many events; Slack holds some back');
        return refuse(response, 200);
      default:
        return this.#answer(fields, response);
    }
  }

  async #keep(fields: Fields, response: Response): Promise<void> {
    try {
      const event = keptEvent(fields);
      if (event) await this.#with.inbound.receive(event);
      refuse(response, 200);
    } catch (error) {
      this.#with.log.error(
        { fault: faultOf(error) },
        'slack: an event could not be kept; Slack sends it again',
      );
      refuse(response, 503);
    }
  }

  async #answer(fields: Fields, response: Response): Promise<void> {
    const ack = (answer?: unknown): Promise<void> => {
      if (!response.headersSent) send(response, answer);
      return Promise.resolve();
    };
    try {
      await this.#app?.processEvent({ body: fields, ack });
      await ack();
    } catch (error) {
      this.#with.log.error({ fault: faultOf(error) }, 'slack: an interaction failed');
      if (!response.headersSent) refuse(response, 500);
    }
  }
}

function refuse(response: Response, status: number): void {
  response.status(status).end();
}

function send(response: Response, answer: unknown): void {
  if (answer === undefined || answer === '') response.status(200).end();
  else if (typeof answer === 'string') response.type('text/plain').send(answer);
  else response.json(answer);
}
