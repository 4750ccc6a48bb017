import type { Server } from 'node:http';
import express, { type Express } from 'express';
import type { Inbound, InboundEvent } from '../../../bots/inbound';
import { createSlackSurface, type SlackOptions, type SlackSurface } from '../../../bots/slack';
import { createStandInSlack, type StandInOptions, type StandInSlack } from '../../../sandbox/slack';
import { ScriptedBot } from './scripted-bot';

export const SECRET = 'a-signing-secret';
export const TEAM = 'T0BLUEBIRD';
export const ADA = 'U0ADA';
export const PRIYA = 'U0PRIYA';
export const GENERAL = 'C0GENERAL';
const BOT_TOKEN = 'xoxb-latchkey';
const APP_TOKEN = 'xapp-latchkey';

/** Keeps events as the relay's inbox does, works on each at once, and can be down. */
export class FakeInbox implements Inbound {
  readonly kept: InboundEvent[] = [];
  readonly working: Promise<void>[] = [];
  isDown = false;
  work: (payload: string) => Promise<void> = async () => undefined;
  readonly #keys = new Set<string>();

  async receive(event: InboundEvent): Promise<boolean> {
    if (this.isDown) throw new Error('the database is down');
    if (this.#keys.has(event.key)) return false;
    this.#keys.add(event.key);
    this.kept.push(event);
    this.working.push(this.work(event.payload));
    return true;
  }
}

/** A line of the log, with all it says. */
export interface Line {
  readonly level: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A workspace, the surface that serves it, and what lies around it. */
export interface Bench {
  readonly slack: StandInSlack;
  readonly bot: ScriptedBot;
  readonly inbox: FakeInbox;
  readonly surface: SlackSurface;
  readonly log: readonly Line[];
  readonly advance: (milliseconds: number) => void;
  /** Waits until what was said has been worked on. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What a test may change. */
export interface Setting {
  readonly standIn?: Partial<StandInOptions>;
  readonly surface?: Partial<SlackOptions>;
  /** How the host mounts the router; before everything where it is left out. */
  readonly mount?: (host: Express, surface: SlackSurface) => void;
}

export const mountFirst = (host: Express, { router }: SlackSurface): void => {
  if (router) host.use('/slack/events', router);
};

async function listen(host: Express): Promise<{ server: Server; url: string }> {
  const server = await new Promise<Server>((resolve) => {
    const listening = host.listen(0, '127.0.0.1', () => resolve(listening));
  });
  const { port } = server.address() as { port: number };
  return { server, url: `http://127.0.0.1:${port}` };
}

async function parts(setting: Setting, options: Partial<SlackOptions>) {
  let offset = 0;
  const now = () => Date.now() + offset;
  const slack = createStandInSlack({
    signingSecret: SECRET,
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    users: [
      { id: ADA, name: 'ada', realName: 'Ada Lindqvist' },
      { id: PRIYA, name: 'priya', realName: 'Priya Nair' },
    ],
    channels: [{ id: GENERAL, name: 'general' }],
    now,
    ...setting.standIn,
  });
  slack.switches.rateLimits = false;
  await slack.start();
  const bot = new ScriptedBot();
  const inbox = new FakeInbox();
  const log: Line[] = [];
  const at = (level: string) => (fields: Line['fields'], message: string) =>
    void log.push({ level, fields, message });
  const surface = createSlackSurface({
    botToken: BOT_TOKEN,
    bot,
    inbound: inbox,
    now,
    log: { info: at('info'), warn: at('warn'), error: at('error') },
    apiUrl: slack.apiUrl,
    ...options,
    ...setting.surface,
  });
  inbox.work = (payload) => surface.handle(payload);
  const settled = async () => {
    await slack.settled();
    await Promise.all(inbox.working);
  };
  return { slack, bot, inbox, surface, log, settled, advance: (by: number) => void (offset += by) };
}

/** A surface that Slack reaches by HTTP, in a host of its own. */
export async function httpBench(setting: Setting = {}): Promise<Bench> {
  const made = await parts(setting, { signingSecret: SECRET });
  const host = express();
  (setting.mount ?? mountFirst)(host, made.surface);
  const { server, url } = await listen(host);
  made.slack.deliverTo({ kind: 'http', url });
  await made.surface.start();
  const stop = async () => {
    await made.surface.stop();
    await made.slack.stop();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  };
  return { ...made, stop };
}

/** A surface that opens a socket to Slack. */
export async function socketBench(setting: Setting = {}): Promise<Bench> {
  const made = await parts(
    { ...setting, standIn: { target: { kind: 'socket' }, ...setting.standIn } },
    { appToken: APP_TOKEN },
  );
  await made.surface.start();
  const stop = async () => {
    await made.surface.stop();
    await made.slack.stop();
  };
  return { ...made, stop };
}

/** Waits until a condition holds, and fails when it does not come to that. */
export async function until(holds: () => boolean, within = 15_000): Promise<void> {
  const end = performance.now() + within;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`it did not come to: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The messages somebody sees in a channel, whispers among them. */
export function seen({ slack }: Bench, user: string, channel: string) {
  return slack.view(user).channels.find(({ id }) => id === channel)?.messages ?? [];
}
