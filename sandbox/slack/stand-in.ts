import type { Backstage } from './backstage';
import { httpTransport } from './deliver-http';
import { SocketHub } from './deliver-socket';
import { EventFeed, type DeliveryRecord } from './event-feed';
import type { Fields } from './json';
import { Messages } from './messages';
import type { StandInOptions, Switches, Target } from './options';
import { Interactions } from './people/interactions';
import { Person } from './people/person';
import type { Screen } from './people/screen';
import { sendRawRequest, type RawRequest, type RawResponse } from './raw-request';
import { ResponseUrls } from './response-urls';
import type { Fault, Match } from './scripted-faults';
import type { Outcome, Transport } from './transport';
import { Triggers } from './triggers';
import { Views } from './views';
import { WebServer, type CallRecord } from './web-server';
import { World, type Failure } from './world';
import type { Message, SavedChannel } from './message';

const RETRY_DELAYS = [0, 60_000, 300_000];

/** A whole stand-in for Slack: a workspace with people, and the servers an app talks to. */
export class StandInSlack {
  readonly #options: StandInOptions;
  readonly #backstage: Backstage;
  readonly #interactions: Interactions;
  readonly #web: WebServer;
  #target: Target | undefined;
  #base = '';

  constructor(options: StandInOptions) {
    this.#options = options;
    this.#target = options.target;
    this.#backstage = this.#assemble();
    this.#interactions = new Interactions(this.#backstage, () => this.#transport());
    this.#web = new WebServer(this.#backstage, options);
  }

  /** Listens on 127.0.0.1, on a free port where none is named. */
  async start(port = 0): Promise<void> {
    const { server } = this.#web;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
    this.#base = `http://127.0.0.1:${address.port}`;
    this.#backstage.responseUrls.base = this.#base;
  }

  /** Ends every connection and gives up what waits to be retried. */
  async stop(): Promise<void> {
    this.#backstage.feed.stop();
    this.#backstage.sockets.close();
    await new Promise((resolve) => {
      this.#web.server.close(resolve);
      this.#web.server.closeAllConnections();
    });
  }

  /** What goes into the SDKs' `slackApiUrl`. */
  get apiUrl(): string {
    return `${this.#base}/api/`;
  }

  /** What may be turned while it runs. */
  get switches(): Switches {
    return this.#backstage.world.switches;
  }

  /** Every Web API call and answer to an interaction, with what it was told. */
  get calls(): readonly CallRecord[] {
    return this.#web.calls;
  }

  /** Every attempt to deliver an event. */
  get deliveries(): readonly DeliveryRecord[] {
    return this.#backstage.feed.deliveries;
  }

  /** Every event's envelope, oldest first. */
  get events(): readonly Fields[] {
    return this.#backstage.feed.events;
  }

  /** Everything that failed in people's sight, and what the app did against the rules. */
  get failures(): readonly Failure[] {
    return this.#backstage.world.failures;
  }

  /** How many sockets the app holds open. */
  get connections(): number {
    return this.#backstage.sockets.connections;
  }

  /** Somebody to act as. */
  person(userId: string): Person {
    return new Person(userId, this.#interactions);
  }

  /** What somebody sees now. */
  view(userId: string): Screen {
    return this.person(userId).screen;
  }

  /** Every message that stands in a channel, with its metadata, oldest first. */
  history(channelId: string): readonly Message[] {
    return this.#backstage.world.channels.get(channelId)?.messages ?? [];
  }

  /** The channels and messages, to hand to another run as its option `saved`. */
  save(): SavedChannel[] {
    return this.#backstage.world.save();
  }

  /** Says where the app is reached from now on. */
  deliverTo(target: Target): void {
    this.#target = target;
  }

  /** Lets the next call that matches go wrong. */
  failNext(match: Match, fault: Fault): void {
    this.#web.faults.add(match, fault);
  }

  /** Delivers a past event once more. */
  async redeliver(eventId: string): Promise<Outcome> {
    return this.#backstage.feed.redeliver(eventId);
  }

  /** Sends the app a request that may be wrong in any way. */
  async sendRaw(raw: RawRequest): Promise<RawResponse> {
    if (this.#target?.kind !== 'http') throw new Error('raw requests need an app reached by HTTP');
    const { signingSecret } = this.#options;
    return sendRawRequest(this.#target.url, signingSecret, this.#backstage.world.now(), raw);
  }

  /** Waits until no event is on its way to the app; retries still to come are not waited for. */
  async settled(): Promise<void> {
    await this.#backstage.feed.settled();
  }

  /** Asks the app to replace its sockets, as the platform does every few hours. */
  refreshSockets(): void {
    this.#backstage.sockets.refresh();
  }

  /** Cuts the app's sockets without a word. */
  cutSockets(): void {
    this.#backstage.sockets.cut();
  }

  #transport(): Transport | undefined {
    if (this.#target?.kind === 'socket') return this.#backstage.sockets;
    if (!this.#target) return undefined;
    const { ackWithin, now } = this.#backstage.world;
    const { signingSecret } = this.#options;
    return httpTransport({ url: this.#target.url, signingSecret, ackWithin, now });
  }

  #assemble(): Backstage {
    const world = new World(this.#options);
    const retryDelays = this.#options.retryDelays ?? RETRY_DELAYS;
    const feed = new EventFeed(world, { transport: () => this.#transport(), retryDelays });
    const messages = new Messages(world, feed);
    const nextId = (prefix: string) => world.nextId(prefix);
    const onStrayAck = (envelopeId: string) =>
      world.fail('', 'socketAckTwice', `acknowledged again, or unasked: ${envelopeId}`);
    return {
      world,
      feed,
      messages,
      views: new Views(world),
      triggers: new Triggers(world.now),
      responseUrls: new ResponseUrls(world, messages),
      sockets: new SocketHub({ ackWithin: world.ackWithin, nextId, onStrayAck }),
      socketUrl: () => `${this.#base.replace('http', 'ws')}/link`,
    };
  }
}

/** Makes a stand-in for Slack; `start` lets it listen. */
export function createStandInSlack(options: StandInOptions): StandInSlack {
  return new StandInSlack(options);
}
