import { fieldsOf, textOf, type Fields } from './json';
import { LIMITS } from './limits';
import type { Outcome, Retry, Transport } from './transport';
import { APP, type World } from './world';

/** One attempt at an event, for tests to read. */
export interface DeliveryRecord {
  readonly eventId: string;
  readonly type: string;
  readonly retry: Retry;
  readonly outcome: Outcome | { readonly ok: false; readonly reason: 'away' };
}

/** What the feed needs besides the world. */
export interface FeedOptions {
  readonly transport: () => Transport | undefined;
  readonly retryDelays: readonly number[];
}

/** Wraps what happens into events, delivers each to the app, and again where it was not acknowledged. */
export class EventFeed {
  readonly deliveries: DeliveryRecord[] = [];
  readonly #envelopes = new Map<string, Fields>();
  readonly #running = new Set<Promise<unknown>>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #world: World;
  readonly #options: FeedOptions;

  constructor(world: World, options: FeedOptions) {
    this.#world = world;
    this.#options = options;
  }

  /** Sends one event on its way and returns its id; who needs to know awaits `settled`. */
  publish(event: Fields, extra: Fields = {}): string {
    const eventId = this.#world.nextId('Ev');
    this.#envelopes.set(eventId, { ...this.#envelope(eventId, event), ...extra });
    this.#start(eventId, { num: 0, reason: '' });
    return eventId;
  }

  /** Delivers a past event once more, as the platform may at any time. */
  async redeliver(
    eventId: string,
    retry: Retry = { num: 1, reason: LIMITS.eventAckAge.error },
  ): Promise<Outcome> {
    const envelope = this.#envelopes.get(eventId);
    if (!envelope) throw new Error(`no event ${eventId} was ever sent`);
    return this.#attempt(eventId, envelope, retry);
  }

  /** Waits until no delivery is under way; those that wait for their retry are not waited for. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Every event ever published, oldest first. */
  get events(): Fields[] {
    return [...this.#envelopes.values()];
  }

  /** Gives up what waits to be retried. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #envelope(eventId: string, event: Fields): Fields {
    const team = this.#world.team.id;
    const who = {
      enterprise_id: null,
      team_id: team,
      user_id: APP.botUserId,
      is_bot: true,
      is_enterprise_install: false,
    };
    return {
      token: 'verification-token',
      team_id: team,
      context_team_id: team,
      context_enterprise_id: null,
      api_app_id: APP.appId,
      event,
      type: 'event_callback',
      event_id: eventId,
      event_time: Math.floor(this.#world.now() / 1000),
      authorizations: [who],
      is_ext_shared_channel: false,
      event_context: `context-${eventId}`,
    };
  }

  #start(eventId: string, retry: Retry): void {
    const envelope = this.#envelopes.get(eventId);
    if (!envelope) return;
    const run = this.#attempt(eventId, envelope, retry).then((outcome) => {
      if (!outcome.ok && !outcome.noRetry) this.#retryLater(eventId, retry.num, outcome.reason);
    });
    this.#running.add(run);
    void run.finally(() => this.#running.delete(run));
  }

  async #attempt(eventId: string, envelope: Fields, retry: Retry): Promise<Outcome> {
    const type = textOf(fieldsOf(envelope['event'])['type']);
    const outcome = await this.#deliver(envelope, retry);
    this.deliveries.push({ eventId, type, retry, outcome });
    return outcome;
  }

  #deliver(envelope: Fields, retry: Retry): Promise<Outcome> {
    const lost: Outcome = { ok: false, reason: 'away', noRetry: true };
    const transport = this.#options.transport();
    if (this.#world.switches.away || !transport) return Promise.resolve(lost);
    return transport.event(envelope, retry);
  }

  #retryLater(eventId: string, num: number, reason: string): void {
    const delay = this.#options.retryDelays[num];
    if (delay === undefined) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#start(eventId, { num: num + 1, reason });
    }, delay);
    timer.unref();
    this.#timers.add(timer);
  }
}
