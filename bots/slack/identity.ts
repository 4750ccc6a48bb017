import type { webApi } from '@slack/bolt';
import { faultOf } from './fault';
import { NOT_STARTED, STOPPED, type SurfaceState } from '../surface-state';
import type { Log } from './options';
import { refusedToken } from './refused-token';

const ASK_AGAIN = 30_000;

/** Whether the bot's token is good, and the name of the workspace it is good for. */
export class Identity {
  readonly #web: webApi.WebClient;
  readonly #log: Log;
  #place: string | undefined;
  #state: SurfaceState = NOT_STARTED;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(web: webApi.WebClient, log: Log) {
    this.#web = web;
    this.#log = log;
  }

  /** The workspace's name, once it is known. */
  get place(): string | undefined {
    return this.#place;
  }

  state(): SurfaceState {
    return this.#state;
  }

  /** Asks Slack who we are; while that can't be told, asks again by and by.
   * @throws ConfigError for a token that Slack refuses */
  async start(): Promise<void> {
    this.#isStopped = false;
    const refused = refusedToken('SLACK_BOT_TOKEN', await this.#learn());
    if (refused) throw refused;
  }

  /** Answers what it failed with. */
  async #learn(): Promise<unknown> {
    try {
      const { team } = await this.#web.auth.test();
      this.#place = team;
      this.#state = { ok: true, detail: 'the token is good', code: 'TOKEN_GOOD' };
      return undefined;
    } catch (error) {
      const fault = faultOf(error);
      this.#state = { ok: false, detail: `the bot token: ${fault}`, code: 'TOKEN_FAULT', fault };
      this.#log.error({ fault }, 'slack: the bot token could not be checked; it is tried again');
      if (!this.#isStopped) this.#timer = setTimeout(() => void this.#learn(), ASK_AGAIN).unref();
      return error;
    }
  }

  /** Slack took the token away, or the app was removed. */
  revoke(): void {
    this.#state = { ok: false, detail: 'the bot token was revoked', code: 'TOKEN_REVOKED' };
    this.#log.error({}, 'slack: the bot token was revoked');
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#state = STOPPED;
  }
}
