import {
  createCore,
  migrationStatus,
  parseConfig,
  SCOPES,
  silentLog,
  startFaultOf,
  type Actor,
  type Config,
  type Core,
} from '../core/index';
import { migrationSource } from '../migrations/index';
import { CommandFault, type Terminal } from './command';

/** What a command may do: all that staff may, as the operator of this machine; the logs say `service:cli`. */
export type Acts = ReturnType<Core['as']>;

/** Runs a command on a core that delivers nothing and looks after nothing: only what is asked for is done. */
export async function withCore<T>(
  { env }: Pick<Terminal, 'env'>,
  work: (acts: Acts, core: Core) => Promise<T>,
): Promise<T> {
  const config = parseConfig(env);
  await requireMigrated(config);
  const core = await createCore(config, {
    migrations: migrationSource,
    brand: brandOf(config),
    log: silentLog,
  });
  try {
    return await work(core.as(operator(core.clock.now())), core);
  } finally {
    await core.close();
  }
}

/** A command that looks at something changes no tables on its way. */
async function requireMigrated({ LATCHKEY_DATABASE_URL: url }: Config): Promise<void> {
  const { pending } = await migrationStatus(url, migrationSource).catch(refuse);
  if (pending.length === 0) return;
  throw new CommandFault(`The database is ${pending.length} migrations behind: run \`latchkey migrate up\``);
}

function refuse(error: unknown): never {
  const fault = startFaultOf(error);
  if (fault?.is !== 'away') throw error;
  throw new CommandFault(
    `Nobody answers at LATCHKEY_DATABASE_URL (${fault.code}): is it up, and the address right?`,
  );
}

/** Whoever may run commands here can read the secret and the database: nobody is asked who they are. */
function operator(now: number): Actor {
  return {
    ...{ principal: 'service:cli', name: 'latchkey', login: true, freshAt: now, channel: 'system' },
    scopes: SCOPES,
  };
}

function brandOf({ LATCHKEY_PUBLIC_URL: url }: Config) {
  const clientUrl = `${url.replace(/\/$/, '')}/latchkey/client`;
  return {
    ...{ name: 'Latchkey', supportAddress: 'postmaster@localhost', domain: new URL(url).hostname },
    ...{ clientUrl, chatsUrl: `${clientUrl}/me/chats` },
  };
}
