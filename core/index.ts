import { USES_SINCE } from './access/reviews/mark';
import { oneLine } from './access/clean-text';
import { Id } from './access/inputs';
import { USES_SINCE } from './access/reviews/mark';
import { parse } from './access/parse';
import { createSnapshots } from './access/snapshots';
import { INSTALLATION } from './activity/installation';
import { ConfigError, type Config } from './config';
import { OutOfReachError } from './errors';
import type { AreaOperations } from './hosts/embedded/area-operations';
import { hostDoors } from './host-doors';
import { createEmbeddedHost, type EmbeddedHost } from './hosts/embedded/embedded-host';
import { createSmtpMailer } from './mail/smtp-mailer';
import type { Brand } from './notices/mails';
import type { Clock } from './ports/clock';
import type { Context, Settings } from './ports/context';
import type { Actor, Context, Settings } from './ports/context';
import type { Ids } from './ports/ids';
import type { Log } from './ports/log';
import type { Mailer } from './ports/mailer';
import { Refusals } from './refusals';
import { Relay } from './relay/relay';
import { KeyUses } from './relay/key-uses';
import { createRounds, type Round } from './relay/rounds';
import { sweep } from './relay/sweep';
import { refreshFromHost } from './accounts/refresh-from-host';
import { databaseNow } from './storage/database-now';
import { groundsIn } from './storage/host-transaction';
import { migrate, type Migrations } from './storage/migrate';
import { openDatabase } from './storage/open';
import { startFaultOf } from './storage/start-fault';
import { storeKeys } from './storage/store-keys';
import { createStores } from './storage/stores/stores';
import { keyedHasher } from './system/keyed-hasher';
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
  relay?: { leaseMs?: number; idleMs?: number };
}

const HOUR = 3_600_000;
const SETTINGS: Settings = {
  freshWebMs: HOUR / 6,
  freshChatMs: 12 * HOUR,
  linkLifeMs: 180 * 24 * HOUR,
  ownerAddress: 'warn',
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
  | 'LATCHKEY_KEEP_INBOUND_DAYS'
  | 'LATCHKEY_KEEP_ACTIVITY_MONTHS'
>;

/** Everything that surfaces may ask of Latchkey; the only door to the core. */
export type Core = Awaited<ReturnType<typeof createCore>>;

/** Migrates, opens the database and wires the core; nothing runs until `start`. */
export async function createCore(config: CoreConfig, deps: CoreDeps) {
  const { clock = systemClock, ids = randomIds, log = pinoLog(config.LATCHKEY_LOG_LEVEL), brand } = deps;
  await migrate(config.LATCHKEY_DATABASE_URL, deps.migrations).catch(refuseDatabase);
  const db = openDatabase(config.LATCHKEY_DATABASE_URL);
  const keys = storeKeys(config.LATCHKEY_SECRET);
  const relay = new Relay({ db, clock, log, seal: keys.seal, ...deps.relay });
  const stores = createStores(db, keys, clock, () => relay.wake());
  const embedded = createEmbeddedHost(db, clock, ids);
  const mailer = deps.mailer ?? mailerOf(config, log);
  const uses = new KeyUses(stores.transaction, { clock, log });
  const ctx: Context = {
    ...stores,
    snapshots: createSnapshots(stores.read.access, clock),
    host: embedded,
    hasher: keyedHasher(config.LATCHKEY_SECRET),
    uses,
    settings: { ...SETTINGS, ...deps.settings },
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
  const parts = { ctx, db, relay, mailer, log, brand, refusals, uses, lastUse, keep, headsTarget };
  const all = { ...doors(ctx, log, refusals), byToken: tokenDoor(ctx, refusals, tokens) };
  return { ...all, ...running(parts), embedded, clock, log };
}

/** @throws ConfigError when the URL is at fault, OutOfReachError when nobody answers there */
function refuseDatabase(error: unknown): never {
  const fault = startFaultOf(error);
  if (!fault) throw error;
  if (fault.is === 'away') throw new OutOfReachError('LATCHKEY_DATABASE_URL', fault.code);
  throw new ConfigError([`LATCHKEY_DATABASE_URL: ${fault.expected}`]);
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

/** The use cases, for whoever acts, for somebody in chat, and for nobody yet. */
function doors(ctx: Context, log: Log, refusals: Refusals) {
  const asked = (request: string | undefined): Context => (request === undefined ? ctx : { ...ctx, request });
  return {
    /** What an actor can do; `request` names a request that may come twice. Where several questions make one deed,
     * `doing` is the use case that they end in: a refusal of any of them is written down as a refusal of that. */
    as(actor: Actor, request?: string, doing?: keyof typeof actorUseCases): Bound<typeof actorUseCases> {
      const acting = { ...asked(request), actor: { ...actor, name: oneLine(actor.name) } };
      return bind(actorUseCases, (name, work) =>
        refusals.watch(acting, doing ?? name, async () => {
          requireScope(actor, name);
          return work(acting);
        }),
      );
    },
    /** What needs nobody. */
    open: (request?: string): Bound<typeof openUseCases> =>
      bind(openUseCases, (_name, work) => work(asked(request))),
    ...hostDoors(ctx, refusals, groundsIn),
    /** Who a chat user is; undefined for somebody who proved nothing. */
    chatPerson: (chat: ChatUser): Promise<ChatPerson | undefined> => chatPerson(ctx, chat),
    /** The account somebody speaks for in a channel; undefined: they must be asked. */
    chosenHat: (person: ChatPerson, channel: string): Promise<Hat | undefined> =>
      chosenHat(ctx, person, channel),
    /** The actor that a chat person is on one of its accounts. */
    actorOf: (person: ChatPerson, hat: Hat): Actor => actingAs(ctx, person, hat).actor,
    /** Where a mirror stands, for surfaces. */
    mirrorAt: (surface: Surface, channel: string, thread: string) =>
      ctx.read.tickets.mirrorAt(surface, channel, thread),
    /** The mirror that a message of ours stands in. */
    mirrorOfMessage: (surface: Surface, channel: string, message: string) =>
      ctx.read.tickets.mirrorOfMessage(surface, channel, message),
    /** The mirrors in a channel whose tickets are not closed, newest first. */
    openMirrorsIn: (surface: Surface, channel: string) => ctx.read.tickets.openMirrorsIn(surface, channel),
    /** The mirrors of a chat user with posts that may be in sight before we know of them. */
    mirrorsUnderWay: (chat: ChatUser) => ctx.read.tickets.mirrorsUnderWay(chat),
    /** The channels of a surface in which mirrors stand. */
    mirrorChannels: (surface: Surface) => ctx.read.tickets.mirrorChannels(surface),
    /** How far a reader of something outside has come. */
    cursor: (name: string) => ctx.read.accounts.cursor(name),
    moveCursor: (name: string, position: string) =>
      ctx.transaction((tx) => tx.accounts.moveCursor(name, position)),
    ticket: async (id: string) => ctx.read.tickets.ticket(parse(Id, id)),
    department: async (id: string) => (await ctx.read.accounts.departments()).find((one) => one.id === id),
    hash: (purpose: string, text: string) => ctx.hasher.hash(purpose, text),
    refreshFromHost: () => refreshFromHost(ctx, log),
    /** Asks the host for what it always has; answers which one that is.
     * @throws HostError */
    checkHost: async (): Promise<string> => {
      await ctx.host.departments();
      return ctx.host.id;
    },
    logRefused: (reason: string) => log.warn({ reason }, 'refused'),
  };
}

/** Who acts by a token's secret, as of now; a token that acts for somebody without the scope for it is refused, recorded. */
function tokenDoor(
  ctx: Context,
  refusals: Refusals,
  { bootstrap, lastUse }: { bootstrap: string | undefined; lastUse: LastUse },
) {
  return async (secret: string, request: TokenRequest = {}): Promise<Actor> => {
    const bearer = await mapped(() => identifyToken(ctx, secret, bootstrap));
    lastUse.note(ctx, bearer);
    const alone = await actByToken(ctx, bearer, {});
    return refusals.watch({ ...ctx, actor: alone }, 'actFor', () => actByToken(ctx, bearer, request));
  };
}

interface Parts {
  ctx: Context;
  db: Database;
  relay: Relay;
  mailer: Mailer;
  log: Log;
  brand: Brand;
  refusals: Refusals;
  lastUse: LastUse;
  keep: Keep;
  headsTarget: string | undefined;
}

/** What runs by itself: the relay, the watch over the host, and the sweeps. */
function running(parts: Parts) {
  const { ctx, db, relay, mailer, log, brand, refusals, lastUse, headsTarget } = parts;
  const surfaces = new Map<Surface, ChatSurface>();
  /** Persists an event before it is acknowledged; false when it came before. */
  const keep = async (event: InboundEvent): Promise<boolean> => {
    try {
      const isNew = await receive(db, event, await databaseNow(db.read, ctx.clock));
      relay.wake();
      return isNew;
    } catch (error) {
      throw mapFault(error);
    }
  };
  /** Who works on persisted events of a source. */
  const listen = (source: string, handle: (payload: string) => Promise<void>): void =>
    relay.employ(`in:${source}`, workOnEvents(db, handle));
  const watch = createHostWatch({ ctx, log, keep });
  const rounds = createRounds(ctx.clock, log, roundsOf(parts));
  const refresh = createHostRefresh(ctx, log);
  employ(relay, ctx, surfaces, { mailer, brand });
  if (headsTarget !== undefined) relay.employ('heads.leave', leaveHeadsAt(headsTarget, { mailer, brand }));
  listen(HOST_EVENTS, takeHostEvent(ctx));
  return {
    /** Lets the relay post to a chat. */
    connect: (surface: ChatSurface) => void surfaces.set(surface.name, surface),
    receive: keep,
    listen,
    start(): void {
      relay.start();
      watch.start();
      rounds.start();
      refresh.start();
      refusals.start(ctx.clock);
    },
    /** For tests and tools: takes what is due now. */
    settle: async () => (await watch.look()) + (await relay.tick()),
    /** Whether letters are delivered here. */
    relayState: (): RelayState => relay.state(),
    /** True while the database answers. */
    async isReady(): Promise<boolean> {
      return ctx.read.access.vector(['catalogue']).then(
        ({ epochs }) => epochs.size === 1,
        () => false,
      );
    },
    async close(): Promise<void> {
      await watch.stop();
      await rounds.stop();
      await refresh.stop();
      await relay.stop();
      await refusals.close();
      await lastUse.close();
      await mailer.close();
      await db.close();
    },
  };
}

function keepOf(config: CoreConfig): Keep {
  return {
    ...KEEP,
    inboundDays: config.LATCHKEY_KEEP_INBOUND_DAYS ?? KEEP.inboundDays,
    activityMonths: config.LATCHKEY_KEEP_ACTIVITY_MONTHS ?? KEEP.activityMonths,
  };
}

/** What is done every hour, and finds little to do: heads leave once a day. */
function roundsOf({ ctx, db, log, keep, headsTarget }: Parts): Record<string, Round> {
  return {
    sweep: (now) => sweep(db, now, keep),
    close: async (now) => {
      const { untrue } = await closeOldLines(ctx, activitySince(now, keep));
      if (untrue.length > 0) log.error({ logs: untrue }, 'a log is not true: its old lines stay');
    },
    ...(headsTarget === undefined ? {} : { heads: () => leaveHeads(ctx) }),
  };
}

/** Who takes which letters. */
function employ(
  relay: Relay,
  ctx: Context,
  surfaces: ReadonlyMap<Surface, ChatSurface>,
  mail: { mailer: Mailer; brand: Brand },
): void {
  relay.employ('mail.code', mailCode(ctx, mail));
  relay.employ('mail.linked', mailLinked(ctx, mail));
  relay.employ('mail.invitation', mailInvitation(ctx, mail));
  relay.employ('mail.address', mailAddressCode(ctx, mail));
  relay.employ('mail.changed', mailChanged(ctx, mail));
  relay.employ('mail.secondary', mailSecondary(ctx, mail));
  relay.employ('mail.recovery', mailRecovery(ctx, mail));
  relay.employ('mail.notice', mailNotice(ctx, mail));
  relay.employ('mail.request', mailRequest(ctx, mail));
  relay.employ('mail.answer', mailAnswer(ctx, mail));
  relay.employ('host.open', openAtHost(ctx));
  relay.employ('host.reply', replyAtHost(ctx));
  relay.employ('host.close', closeAtHost(ctx));
  for (const kind of ['mirror.open', 'mirror.post', 'mirror.close', 'mirror.state']) {
    relay.employ(kind, postToMirror(ctx, surfaces));
  }
}

type Work = (ctx: never, input: never) => unknown;

function bind<Cases extends Record<string, Work>>(
  cases: Cases,
  run: (name: Extract<keyof Cases, string>, work: (ctx: unknown) => Promise<unknown>) => unknown,
): Bound<Cases> {
  const bound = Object.entries(cases).map(([name, work]) => [
    name,
    (input: unknown) =>
      run(name as Extract<keyof Cases, string>, (ctx) => mapped(() => work(ctx as never, input as never))),
  ]);
  return Object.fromEntries(bound) as Bound<Cases>;
}

/** What is only read goes through no transaction that would map the drivers' own errors: they carry values. */
async function mapped<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw mapFault(error);
  }
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
