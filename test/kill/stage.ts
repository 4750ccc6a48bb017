import { createCore, silentLog, type Core, type Mail } from '../../core/index';
import { createEmbeddedHost, type EmbeddedHost } from '../../core/hosts/embedded/embedded-host';
import { openDatabase, type Database } from '../../core/storage/open';
import { randomIds } from '../../core/system/random-ids';
import { systemClock } from '../../core/system/system-clock';
import { migrationSource } from '../../migrations';
import { createStandInDiscord, type StandInDiscord } from '../../sandbox/discord';
import { createStandInMail, type StandInMail } from '../../sandbox/mail/stand-in-mail';
import { fillHost, SAMPLE_ACCOUNTS } from '../../sandbox/sample';
import { createStandInSlack, type StandInSlack } from '../../sandbox/slack';
import { openReceiver, type Receiver } from '../support/receiver';
import type { Setting } from './orders';

/** How many people chat on each platform, one a round. */
export const PEOPLE = 2000;
export const SECRET = 'a secret for those who are killed and come back';
const slackApp = { signingSecret: 'a-signing-secret', botToken: 'xoxb-latchkey' };

/** What outlives every process: the platforms, the mail server, the host and the database. */
export interface Stage {
  readonly slack: StandInSlack;
  readonly discord: StandInDiscord;
  readonly mail: StandInMail;
  /** What a webhook of this installation goes to. */
  readonly receiver: Receiver;
  readonly db: Database;
  readonly host: EmbeddedHost;
  readonly setting: Setting;
  /** Brings in an account of Grace's with one contact; each of the three is called as is asked. */
  bring(id: string): Promise<void>;
  close(): Promise<void>;
}

/** The nth person of a platform. */
export function personOf(surface: 'slack' | 'discord', n: number): string {
  return surface === 'slack' ? `U0K${n}` : String(2_000_000_000_000_000_000n + BigInt(n));
}

/** Builds it on a migrated database; `isBlind`: the platforms let nobody know what has arrived. */
export async function openStage(databaseUrl: string, isBlind: boolean): Promise<Stage> {
  const receiver = await openReceiver();
  const core = await filled(databaseUrl, receiver.url);
  const { slack, discord } = platforms();
  const mail = createStandInMail({ most: 100_000 });
  await Promise.all([slack.start(), discord.start(), mail.start()]);
  slack.switches.rateLimits = false;
  slack.switches.metadataReadable = !isBlind;
  discord.switches.honourNonce = !isBlind;
  const db = openDatabase(databaseUrl);
  const { token, id } = discord.application;
  return {
    ...{ slack, discord, mail, receiver, db },
    host: createEmbeddedHost(db, systemClock, randomIds),
    setting: {
      ...{ databaseUrl, secret: SECRET, smtpUrl: mail.url, isBlind },
      slack: { ...slackApp, apiUrl: slack.apiUrl },
      discord: { apiUrl: discord.apiUrl, token, applicationId: id },
    },
    bring: (id) => bring(core, id),
    async close() {
      await core.close();
      await Promise.all([slack.stop(), discord.stop(), mail.stop(), receiver.close()]);
      await db.close();
    },
  };
}

function platforms(): Pick<Stage, 'slack' | 'discord'> {
  const everybody = Array.from({ length: PEOPLE }, (_, n) => n);
  const users = (surface: 'slack' | 'discord') =>
    everybody.map((n) => ({ id: personOf(surface, n), name: `person${n}` }));
  const slack = createStandInSlack({
    ...slackApp,
    users: users('slack'),
    retryDelays: Array.from({ length: 600 }, () => 100),
  });
  const guild = { id: '3000000000000000001', name: 'Hosting', ownerId: personOf('discord', 0) };
  const support = { id: '3000000000000000002', name: 'support' };
  const discord = createStandInDiscord({
    seed: { users: users('discord'), guilds: [{ ...guild, channels: [support] }] },
    identifyTotal: 100_000,
  });
  return { slack, discord };
}

/** Puts the sample in, as an installation has it long before it is killed. Nothing runs in this core. */
async function filled(databaseUrl: string, webhook: string): Promise<Core> {
  const mailer = { send: async (_mail: Mail) => undefined, close: async () => undefined };
  const core = await createCore(
    {
      ...{ LATCHKEY_DATABASE_URL: databaseUrl, LATCHKEY_SECRET: SECRET, LATCHKEY_LOG_LEVEL: 'silent' },
      LATCHKEY_WEBHOOKS_TO_PRIVATE: 'yes',
    },
    {
      migrations: migrationSource,
      brand: {
        name: 'Harbourline',
        domain: 'harbourline.example',
        supportAddress: 'help@harbourline.example',
        chatsUrl: '',
        clientUrl: '',
      },
      log: silentLog,
      mailer,
    },
  );
  await fillHost(core.embedded, core.clock.now());
  for (const account of SAMPLE_ACCOUNTS) await core.open().importAccount(account);
  await core.refreshFromHost();
  await core
    .as({ principal: 'staff:1', name: 'Marta', login: true, channel: 'web', freshAt: core.clock.now() })
    .addWebhook({ url: webhook, events: ['*'] });
  return core;
}

/** The address of the contact that `bring` makes. */
export function emailOf(id: string): string {
  return `${id}@people.example`;
}

async function bring(core: Core, id: string): Promise<void> {
  const account = { id, label: id, state: 'active', group: '', timezone: 'UTC' } as const;
  await core.embedded.putClient(account);
  const grace = { name: 'Grace Okafor', email: 'grace.okafor@postbox.example' };
  await core.open().importAccount({
    ...{ account, services: [], teams: [], remoteTeams: [] },
    members: [{ id: `owner-${id}`, user: '1', role: 'owner', ...grace }],
    contacts: [{ id, name: id, email: emailOf(id) }],
  });
}
