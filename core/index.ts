import { RESOURCE_TYPES } from './access/catalogue';
import { ownTypes, type HostType } from './access/host-types';
import { given } from './access/given';
import { USES_SINCE } from './access/reviews/mark';
import { createSnapshots } from './access/snapshots';
import { INSTALLATION } from './activity/installation';
import { ConfigError, type Config } from './config';
import { OutOfReachError } from './errors';
import type { AreaOperations } from './hosts/embedded/area-operations';
import { createEmbeddedHost, type EmbeddedHost } from './hosts/embedded/embedded-host';
import { createSmtpMailer } from './mail/smtp-mailer';
import type { Brand } from './notices/brand';
import type { Clock } from './ports/clock';
import type { Context, Settings } from './ports/context';
import type { Ids } from './ports/ids';
import type { Log } from './ports/log';
import type { Mailer } from './ports/mailer';
import type { Passwords } from './ports/passwords';
import { Refusals } from './refusals';
import { createGuard, type Resolve } from './relay/outgoing/guard';
import { Relay } from './relay/relay';
import { KeyUses } from './relay/key-uses';
import { migrate, type Migrations } from './storage/migrate';
import { openDatabase } from './storage/open';
import { startFaultOf } from './storage/start-fault';
import { storeKeys } from './storage/store-keys';
import { createStores } from './storage/stores/stores';
import { addressRanges } from './system/address-ranges';
import { argon2Passwords } from './system/argon2-passwords';
import { keyedHasher } from './system/keyed-hasher';
import { oneTimeCodes } from './system/one-time-codes';
import { pinoLog } from './system/pino-log';
import { randomIds } from './system/random-ids';
import { systemClock } from './system/system-clock';
import { LastUse } from './tokens/last-use';
import { doors, tokenDoor } from './doors';
import { running, keepOf } from './running';

export * from './exports';

/** What an embedding program may put in the place of ours. */
export interface CoreDeps {
  migrations: Migrations;
  brand: Brand;
  clock?: Clock;
  ids?: Ids;
  log?: Log;
  mailer?: Mailer;
  settings?: Partial<Settings>;
  /** How passwords are hashed. */
  passwords?: Passwords;
  relay?: { leaseMs?: number; idleMs?: number };
  /** How names of machines are looked up that webhooks go to. */
  resolve?: Resolve;
  /** Types of the host's own, to be asked about like those of the catalogue. */
  hostTypes?: readonly HostType[];
}

const HOUR = 3_600_000;
const SETTINGS: Settings = {
  freshWebMs: HOUR / 6,
  freshChatMs: 12 * HOUR,
  linkLifeMs: 180 * 24 * HOUR,
  ownerAddress: 'warn',
  secondFactorFor: [],
  factorResetMs: 24 * 3_600_000,
  mailDepartments: new Map(),
  language: 'en',
  keepHeldMs: 30 * 24 * HOUR,
};

type CoreConfig = Pick<
  Config,
  | 'LATCHKEY_DATABASE_URL'
  | 'LATCHKEY_SECRET'
  | 'LATCHKEY_SMTP_URL'
  | 'LATCHKEY_MAIL_FROM'
  | 'LATCHKEY_LOG_LEVEL'
  | 'LATCHKEY_BOOTSTRAP_TOKEN'
  | 'LATCHKEY_AUDIT_HEADS'
  | 'LATCHKEY_WEBHOOKS_TO_PRIVATE'
  | 'LATCHKEY_OWNER_ADDRESS'
  | 'LATCHKEY_SECOND_FACTOR_FOR'
  | 'LATCHKEY_FACTOR_RESET_HOURS'
  | 'LATCHKEY_CHAT_FRESH_HOURS'
  | 'LATCHKEY_LINK_DAYS'
  | 'LATCHKEY_KEEP_INBOUND_DAYS'
  | 'LATCHKEY_KEEP_ACTIVITY_MONTHS'
  | 'LATCHKEY_KEEP_HELD_DAYS'
  | 'LATCHKEY_MAIL_DEPARTMENTS'
  | 'LATCHKEY_LANGUAGE'
>;

/** Everything that surfaces may ask of Latchkey; the only door to the core. */
export type Core = Awaited<ReturnType<typeof createCore>>;

/** Migrates, opens the database and wires the core; nothing runs until `start`. */
export async function createCore(config: CoreConfig, deps: CoreDeps) {
  const { clock = systemClock, ids = randomIds, log = pinoLog(config.LATCHKEY_LOG_LEVEL), brand } = deps;
  const own = ownTypes(deps.hostTypes ?? [], RESOURCE_TYPES);
  await migrate(config.LATCHKEY_DATABASE_URL, deps.migrations).catch(refuseDatabase);
  const db = openDatabase(config.LATCHKEY_DATABASE_URL);
  const keys = storeKeys(config.LATCHKEY_SECRET);
  const relay = new Relay({ db, clock, log, seal: keys.seal, ...deps.relay });
  const stores = createStores(db, keys, clock, () => relay.wake());
  const embedded = createEmbeddedHost(db, clock, ids);
  const mailer = deps.mailer ?? mailerOf(config, log);
  const toPrivate = config.LATCHKEY_WEBHOOKS_TO_PRIVATE === 'yes';
  const guard = createGuard({ toPrivate, resolve: deps.resolve });
  const uses = new KeyUses(stores.transaction, { clock, log });
  const ctx: Context = {
    ...stores,
    snapshots: createSnapshots(stores.read.access, clock),
    host: embedded,
    outside: guard,
    hasher: keyedHasher(config.LATCHKEY_SECRET),
    ranges: addressRanges,
    passwords: deps.passwords ?? argon2Passwords(),
    oneTimeCodes,
    uses,
    ownTypes: own,
    settings: { ...SETTINGS, ...settingsOf(config), ...deps.settings },
    clock,
    ids,
  };
  await begin(ctx).catch(async (error: unknown) => {
    await db.close();
    throw error;
  });
  const refusals = new Refusals(log);
  const tokens = { bootstrap: config.LATCHKEY_BOOTSTRAP_TOKEN, lastUse: new LastUse() };
  const { lastUse } = tokens;
  const keep = keepOf(config);
  const headsTarget = config.LATCHKEY_AUDIT_HEADS;
  const parts = { ctx, db, relay, mailer, log, brand, refusals, uses, lastUse, keep, guard, headsTarget };
  const all = { ...doors(ctx, log, refusals), byToken: tokenDoor(ctx, refusals, tokens) };
  const { language } = ctx.settings;
  return { ...all, ...running(parts), embedded, clock, log, language };
}

/** @throws ConfigError when the URL is at fault, OutOfReachError when nobody answers there */
function refuseDatabase(error: unknown): never {
  const fault = startFaultOf(error);
  if (!fault) throw error;
  if (fault.is === 'away') throw new OutOfReachError('LATCHKEY_DATABASE_URL', fault.code);
  throw new ConfigError([`LATCHKEY_DATABASE_URL: ${fault.expected}`]);
}

function settingsOf(config: CoreConfig): Partial<Settings> {
  return given({
    ownerAddress: config.LATCHKEY_OWNER_ADDRESS,
    secondFactorFor: config.LATCHKEY_SECOND_FACTOR_FOR,
    factorResetMs: config.LATCHKEY_FACTOR_RESET_HOURS && config.LATCHKEY_FACTOR_RESET_HOURS * HOUR,
    freshChatMs: config.LATCHKEY_CHAT_FRESH_HOURS && config.LATCHKEY_CHAT_FRESH_HOURS * HOUR,
    linkLifeMs: config.LATCHKEY_LINK_DAYS && config.LATCHKEY_LINK_DAYS * 24 * HOUR,
    mailDepartments: config.LATCHKEY_MAIL_DEPARTMENTS,
    language: config.LATCHKEY_LANGUAGE,
    keepHeldMs: config.LATCHKEY_KEEP_HELD_DAYS && config.LATCHKEY_KEEP_HELD_DAYS * 24 * HOUR,
  });
}

/** The logs and scopes that belong to no account, made by the first of the nodes that start together. */
async function begin(ctx: Context): Promise<void> {
  await ctx.transaction(async (tx) => {
    await tx.accounts.startCursor(USES_SINCE, String(ctx.clock.now()));
    if (!(await tx.accounts.startCursor('begun', 'yes'))) return;
    await tx.createLog(INSTALLATION);
    await tx.access.createScopes(['catalogue']);
  });
}

function mailerOf({ LATCHKEY_SMTP_URL: url, LATCHKEY_MAIL_FROM: from }: CoreConfig, log: Log): Mailer {
  if (url !== undefined && from !== undefined) return createSmtpMailer(url, from);
  log.warn({}, 'LATCHKEY_SMTP_URL is not set: mail waits until it is');
  return { send: () => Promise.reject(new Error('there is no mail server')), close: () => Promise.resolve() };
}

/** The embedded billing app alone, for a host that fills it and draws its own pages, on a database of its own handle. */
export async function openEmbeddedHost(
  url: string,
  deps: { migrations: Migrations; clock: Clock },
): Promise<{ host: EmbeddedHost; close(): Promise<void> }> {
  await migrate(url, deps.migrations);
  const db = openDatabase(url);
  return { host: createEmbeddedHost(db, deps.clock, randomIds), close: () => db.close() };
}

export type { AreaOperations, EmbeddedHost };
