import { Router } from 'express';
import { createBots, type BotsOptions } from './bots/index';
import {
  given,
  createCore,
  describeSettings,
  parseConfig,
  type Clock,
  type Config,
  type Core,
  type HostType,
  type Log,
  type Mailer,
  type ResourceRef,
} from './core/index';
import { migrationSource } from './migrations/index';
import { createPlugin, permissionGuard, type HostBridge, type HostLook, type Latchkey } from './plugin/index';

/** What a host gives the plugin it loads. */
export interface LatchkeyOptions {
  /** Of a host that knows who is signed in; without `identify` people sign in on our pages, or are handed over. */
  bridge: HostBridge | HostLook;
  /** Environment variables, by the names of the design's section 7. */
  settings: Readonly<Record<string, string | undefined>>;
  /** Where the host mounts the pages; `/latchkey` by default. */
  mount?: string;
  /** Other ends to talk to than the real ones: for sandboxes and tests. */
  apis?: { slack?: string; discord?: string };
  clock?: Clock;
  log?: Log;
  mailer?: Mailer;
  /** Types of the host's own beside those that Latchkey has. */
  hostTypes?: readonly HostType[];
}

/** A running installation, with more than a host needs to know. */
export interface Installation extends Latchkey {
  readonly core: Core;
  /** Tells Discord the commands. */
  registerCommands(): Promise<void>;
}

/**
 * Wires core, pages and bots. Nothing listens or runs before `start`.
 * @throws ConfigError naming every setting at fault
 */
export async function createLatchkey(options: LatchkeyOptions): Promise<Installation> {
  const { bridge, settings, mount = '/latchkey', clock, log, mailer, hostTypes } = options;
  const config = parseConfig(settings);
  const base = `${config.LATCHKEY_PUBLIC_URL.replace(/\/$/, '')}${mount === '/' ? '' : mount}`;
  const { name, supportAddress } = bridge.brand;
  const clientUrl = `${base}/client`;
  const domain = new URL(base).hostname;
  const brand = { name, supportAddress, domain, clientUrl, chatsUrl: `${clientUrl}/me/chats` };
  const deps = given({ clock, log, mailer, hostTypes });
  const core = await createCore(config, { migrations: migrationSource, brand, ...deps });
  const bots = createBots(core, { brand, clientUrl, ...chatsOf(config, options) });
  const plugin = createPlugin(core, {
    bridge,
    handOver: handOverOf(config, base),
    mount,
    publicUrl: config.LATCHKEY_PUBLIC_URL,
    secret: config.LATCHKEY_SECRET,
    ...given({ frameAncestors: config.LATCHKEY_FRAME_ANCESTORS }),
    webhooks: bots.slackEvents ? [Router().use('/slack/events', bots.slackEvents)] : [],
    health: () => Promise.resolve(bots.health()),
    startedWith: describeSettings(settings, config),
  });
  const can = (principal: string, key: string, resource: ResourceRef) =>
    core.open().can({ principal, key, resource });
  return {
    ...plugin,
    core,
    can,
    requirePermission: permissionGuard(
      (principal, key, resource) => core.open().can({ principal, key, resource, channel: 'web' }),
      plugin,
    ),
    authorizeInTx: (trx, principal, key, resource) => core.authorizeInTx(trx, { principal, key, resource }),
    authorized: (principal, key, resource, act) => core.authorized({ principal, key, resource }, act),
    registerCommands: () => bots.registerCommands(),
    async start() {
      for (const sentence of chatsThatAreOff(config)) core.log.info({}, sentence);
      if (config.LATCHKEY_BOOTSTRAP_TOKEN !== undefined) {
        core.log.warn({}, 'LATCHKEY_BOOTSTRAP_TOKEN is set: whoever has it may do everything');
      }
      await core.refreshFromHost();
      core.start();
      await bots.start();
    },
    async close() {
      await bots.stop();
      await core.close();
    },
  };
}

/** A host that hands people over, where it is set. */
function handOverOf(
  { LATCHKEY_SIGN_IN_URL: signInAt, LATCHKEY_SIGN_IN_SECRET: secret }: Config,
  audience: string,
) {
  return signInAt !== undefined && secret !== undefined ? { signInAt, secret, audience } : undefined;
}

/** Said once, so that nobody looks for a fault (design section 7). */
function chatsThatAreOff({ SLACK_BOT_TOKEN: slack, DISCORD_TOKEN: discord }: Config): string[] {
  return [
    ...(slack ? [] : ['Slack is off: SLACK_BOT_TOKEN is not set']),
    ...(discord ? [] : ['Discord is off: DISCORD_TOKEN is not set']),
  ];
}

/** A chat whose variables are absent is off (design section 7). */
function chatsOf(config: Config, { apis }: LatchkeyOptions): Pick<BotsOptions, 'slack' | 'discord'> {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_APP_TOKEN: appToken,
  } = config;
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId } = config;
  const slack = botToken && {
    botToken,
    ...(signingSecret ? { signingSecret } : {}),
    ...(appToken ? { appToken } : {}),
    ...(apis?.slack ? { apiUrl: apis.slack } : {}),
  };
  const discord = token &&
    applicationId && { token, applicationId, ...(apis?.discord ? { apiUrl: apis.discord } : {}) };
  return { ...(slack ? { slack } : {}), ...(discord ? { discord } : {}) };
}
