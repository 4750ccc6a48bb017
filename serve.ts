import type { AddressInfo } from 'node:net';
import express from 'express';
import { parseConfig, silentLog, pinoLog } from './core/index';
import { createLatchkey } from './latchkey';
import type { HostBridge } from './plugin/index';

/** Runs Latchkey beside a host of another language: webhooks, `livez` and `readyz`. Nobody signs in here yet, so its pages refuse. */
export async function serve(
  env: Readonly<Record<string, string | undefined>>,
  command: 'serve' | 'commands',
): Promise<void> {
  process.env.UV_THREADPOOL_SIZE ??= '12';
  const config = parseConfig(env);
  const log = config.LATCHKEY_LOG_LEVEL === 'silent' ? silentLog : pinoLog(config.LATCHKEY_LOG_LEVEL);
  const latchkey = await createLatchkey({ bridge: aloneBridge(), settings: env, mount: '/latchkey', log });
  if (command === 'commands') {
    await latchkey.start();
    await latchkey.registerCommands();
    await latchkey.close();
    return;
  }
  const app = express().disable('x-powered-by');
  app.use('/latchkey', latchkey.webhooks);
  app.use(latchkey.wellKnown);
  app.use('/latchkey', latchkey.pages);
  const server = app.listen(config.PORT);
  server.on('listening', () =>
    log.info({ port: (server.address() as AddressInfo).port }, 'latchkey listens'),
  );
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

/** A host that signs nobody in: the chats and the health checks work, the pages ask to come by the host. */
function aloneBridge(): HostBridge {
  return {
    identify: () => Promise.resolve(undefined),
    signInUrl: (returnTo) => returnTo,
    confirmUrl: (returnTo) => returnTo,
    brand: { name: 'Latchkey', supportAddress: 'postmaster@localhost' },
  };
}
