import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import { COMMANDS, slackManifest } from './bots/index';
import { ConfigError, parseConfig, silentLog, pinoLog, type Config } from './core/index';
import { createLatchkey } from './latchkey';
import type { HostLook } from './plugin/index';

const MOUNT = '/latchkey';

/** Runs Latchkey beside a host of another language, or on its own with the embedded billing app. */
export async function serve(
  env: Readonly<Record<string, string | undefined>>,
  command: 'serve' | 'commands',
): Promise<void> {
  process.env.UV_THREADPOOL_SIZE ??= '12';
  const config = parseConfig(env);
  const log = config.LATCHKEY_LOG_LEVEL === 'silent' ? silentLog : pinoLog(config.LATCHKEY_LOG_LEVEL);
  const latchkey = await createLatchkey({ bridge: lookOf(config), settings: env, mount: MOUNT, log });
  if (command === 'commands') {
    await latchkey.start();
    await latchkey.registerCommands();
    await latchkey.close();
    return;
  }
  const app = express().disable('x-powered-by');
  app.set('trust proxy', config.LATCHKEY_TRUST_PROXY ?? false);
  app.use(MOUNT, latchkey.webhooks);
  app.use(latchkey.wellKnown);
  app.use(MOUNT, latchkey.pages);
  const server = await listen(app, config.PORT).catch(async (error: unknown) => {
    await latchkey.close();
    throw error;
  });
  log.info({ port: (server.address() as AddressInfo).port }, 'latchkey listens');
  const started = latchkey.start();
  const stop = async (): Promise<void> => {
    server.close();
    server.closeIdleConnections();
    await started.catch(() => undefined);
    await latchkey.close();
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
  await started;
}

/** @throws ConfigError for a port that can't be had */
function listen(app: Express, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port);
    server.once('listening', () => resolve(server));
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) =>
      reject(new ConfigError([`PORT: a port that is free and may be used; ${port} gives ${code}`])),
    );
  });
}

/** The manifest of the app, as Slack takes it: by Socket Mode where there is an app token, else to the public address.
 * @throws ConfigError where Slack would not know whom to call */
export function appManifest(env: Readonly<Record<string, string | undefined>>) {
  const { LATCHKEY_PUBLIC_URL: url = '', SLACK_APP_TOKEN: token = '' } = env;
  if (url === '' && token === '') {
    throw new ConfigError(['LATCHKEY_PUBLIC_URL: missing: the address that Slack calls, or SLACK_APP_TOKEN']);
  }
  return slackManifest(COMMANDS, `${url.replace(/\/+$/, '')}${MOUNT}`, { socketMode: token !== '' });
}

/** Nobody else's pages: people sign in on ours, unless a host hands them over. It is called what its mail is from. */
function lookOf({ LATCHKEY_MAIL_FROM: from = '' }: Config): HostLook {
  const [, name = '', address = from] = /^(.*?)<(.+)>$/.exec(from) ?? [];
  return {
    brand: { name: name.trim() || 'Latchkey', supportAddress: address.trim() || 'postmaster@localhost' },
  };
}
