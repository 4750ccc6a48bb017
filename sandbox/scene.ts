import type { Express } from 'express';
import { MovableClock, openEmbeddedHost, type EmbeddedHost, type Log } from '../core/index';
import type { Installation, LatchkeyOptions } from '../latchkey';
import { migrationSource } from '../migrations/index';
import { Notices } from './chat/notices';
import { DiscordWindow } from './chat/discord-window';
import type { ChatStage } from './chat/routes';
import { SlackWindow } from './chat/slack-window';
import { createDemoHost, type DemoHost } from './host/demo-host';
import type { DemoPerson } from './host/people';
import { loadPlugin } from './load-plugin';
import { fillHost, SAMPLE_ACCOUNTS } from './sample';
import { keepState, type SavedState, type Secrets, type StateFolder } from './state';
import { startStandIns, type StandIns } from './stand-ins';

/** What a scene is set with. */
export interface SceneSettings {
  readonly folder: StateFolder;
  readonly secrets: Secrets;
  readonly people: readonly DemoPerson[];
  /** The sandbox's own address, without a slash at its end. */
  readonly url: string;
  readonly manifest: string;
  readonly log: Log;
  readonly apiToken?: string | undefined;
}

/** Everything behind the sandbox's address: stand-ins, demo host and plugin, all running. */
export interface Scene {
  /** The demo host with the plugin in it. */
  readonly app: Express;
  readonly stage: Omit<ChatStage, 'startOver'>;
  stop(): Promise<void>;
}

const MOUNT = '/latchkey';
const brand = { name: 'Harbourline', supportAddress: 'support@harbourline.example' };

/** Starts it all, with what an earlier run kept or with the sample. */
export async function openScene(settings: SceneSettings): Promise<Scene> {
  const { folder, url } = settings;
  const saved = folder.load();
  if (!saved) folder.wipe(); // a first start that was cut off left half a sample
  const clock = new SandboxClock(saved?.aheadMs ?? 0);
  const now = () => clock.now();
  const desk = await openEmbeddedHost(folder.databaseUrl, { migrations: migrationSource, clock });
  if (!saved) await fillHost(desk.host, now());
  const standIns = await startStandIns({ ...settings, saved, now, pluginUrl: `${url}${MOUNT}` });
  const host = await hostOf(settings, desk.host, clock);
  const latchkey = await pluginOf(settings, host, standIns, clock);
  host.askPermissions(latchkey);
  host.askNumbers(async (key) => (await latchkey.core.ticket(key))?.number);
  if (!saved) for (const account of SAMPLE_ACCOUNTS) await latchkey.core.open().importAccount(account);
  await latchkey.registerCommands();
  await latchkey.start();
  const stage = stageOf(standIns, latchkey, clock);
  const keeper = keepState(folder, () => stateOf(standIns, clock));
  return {
    app: host.app,
    stage,
    async stop() {
      await latchkey.close();
      keeper.stop();
      await standIns.stop();
      await desk.close();
    },
  };
}

/** Remembers how far it was moved, so that a later start goes on from there. */
class SandboxClock extends MovableClock {
  aheadMs = 0;

  constructor(aheadMs: number) {
    super();
    this.advance(aheadMs);
  }

  override advance(byMs: number): void {
    super.advance(byMs);
    this.aheadMs += byMs;
  }
}

function hostOf(settings: SceneSettings, billing: EmbeddedHost, clock: MovableClock): Promise<DemoHost> {
  const { people, secrets, log } = settings;
  const tell = (error: unknown) =>
    log.error({ fault: error instanceof Error ? error.message : 'unknown' }, 'a page of the demo host broke');
  return createDemoHost({
    billing,
    people,
    sessionsSecret: secrets.sessions,
    clock,
    mount: MOUNT,
    brand,
    tell,
  });
}

async function pluginOf(
  { folder, secrets, url, manifest, log, apiToken }: SceneSettings,
  host: DemoHost,
  { slack, discord, mail }: StandIns,
  clock: MovableClock,
): Promise<Installation> {
  const options = {
    bridge: host.bridge,
    settings: {
      LATCHKEY_PUBLIC_URL: url,
      LATCHKEY_DATABASE_URL: folder.databaseUrl,
      LATCHKEY_SECRET: secrets.latchkey,
      LATCHKEY_SMTP_URL: mail.url,
      LATCHKEY_MAIL_FROM: `Harbourline <${brand.supportAddress}>`,
      LATCHKEY_WEBHOOKS_TO_PRIVATE: 'yes',
      LATCHKEY_BOOTSTRAP_TOKEN: apiToken,
      SLACK_SIGNING_SECRET: secrets.slackSigning,
      SLACK_BOT_TOKEN: secrets.slackBot,
      DISCORD_TOKEN: secrets.discord,
      DISCORD_APPLICATION_ID: discord.application.id,
    },
    apis: { slack: slack.apiUrl, discord: discord.apiUrl },
    clock,
    log,
  } satisfies LatchkeyOptions;
  const { latchkey } = await loadPlugin<Installation>(host.plugins, manifest, options);
  return latchkey;
}

function stageOf(
  standIns: StandIns,
  latchkey: Installation,
  clock: MovableClock,
): Omit<ChatStage, 'startOver'> {
  const now = () => clock.now();
  const tenants = { slack: standIns.slack.view('U0ADA').team.id, discord: 'discord' };
  const isLinked = async (surface: 'slack' | 'discord', user: string) =>
    (await latchkey.core.chatPerson({ surface, tenant: tenants[surface], user })) !== undefined;
  const parts = { notices: new Notices(), now, isLinked };
  const windows = {
    slack: new SlackWindow(standIns.slack, parts),
    discord: new DiscordWindow(standIns.discord, parts),
  };
  windows.slack.nothingIsNew();
  windows.discord.nothingIsNew();
  return {
    windows,
    base: MOUNT,
    now,
    advance: (byMs) => clock.advance(byMs),
    mails: () => standIns.mails(),
    isAway: () => standIns.isAway(),
    setAway: (away) => standIns.setAway(away),
  };
}

function stateOf(standIns: StandIns, { aheadMs }: SandboxClock): SavedState {
  const { slack, discord } = standIns;
  return { aheadMs, slack: slack.save(), discord: discord.save(), mails: standIns.mails() };
}
