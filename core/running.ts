import { closeOldLines } from './activity/close-old-lines';
import { leaveHeads } from './activity/leave-heads';
import type { Config } from './config';
import { expireHeld } from './mail-in/discard-held';
import type { Brand } from './notices/brand';
import type { ChatSurface, Surface } from './ports/chat-surface';
import type { Context } from './ports/context';
import { activitySince, KEEP, type Keep } from './ports/keep';
import type { Log } from './ports/log';
import type { Mailer } from './ports/mailer';
import type { Refusals } from './refusals';
import { closeAtHost, openAtHost, replyAtHost, setInvoicesAtHost } from './relay/couriers/host';
import { workOnEvents } from './relay/couriers/inbound';
import { leaveHeadsAt } from './relay/couriers/heads';
import { mailChanged, mailCode, mailLinked } from './relay/couriers/mail';
import {
  mailAddressCode,
  mailInvitation,
  mailNotice,
  mailRecovery,
  mailSecondary,
} from './relay/couriers/people-mail';
import { mailAnswer, mailRequest } from './relay/couriers/request-mail';
import {
  mailElsewhere,
  mailUndoAddress,
  mailFactorReset,
  mailPasswordCode,
} from './relay/couriers/sign-in-mail';
import { mailTest } from './relay/couriers/trial-mail';
import { postToMirror } from './relay/couriers/mirror';
import { tellWebhook } from './relay/couriers/webhook';
import { createHostRefresh } from './relay/host-refresh';
import { createHostWatch, HOST_EVENTS, takeHostEvent } from './relay/host-watch';
import { receive, type InboundEvent } from './relay/inbox';
import type { Guard } from './relay/outgoing/guard';
import type { Relay } from './relay/relay';
import { type RelayState } from './relay/relay';
import type { KeyUses } from './relay/key-uses';
import { createRounds, type Round } from './relay/rounds';
import { sweep } from './relay/sweep';
import { databaseNow } from './storage/database-now';
import type { Database } from './storage/open';
import { mapFault } from './storage/storage-fault';
import type { LastUse } from './tokens/last-use';

/** What runs by itself is made of this. */
export interface Parts {
  ctx: Context;
  db: Database;
  relay: Relay;
  mailer: Mailer;
  log: Log;
  brand: Brand;
  refusals: Refusals;
  lastUse: LastUse;
  uses: KeyUses;
  keep: Keep;
  guard: Guard;
  headsTarget: string | undefined;
}

/** What runs by itself: the relay, the watch over the host, and the sweeps. */
export function running(parts: Parts) {
  const { ctx, db, relay, mailer, log, refusals, uses, lastUse } = parts;
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
  employ(parts, surfaces);
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
      uses.start();
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
      for (const part of [watch, rounds, refresh, relay]) await part.stop();
      await refusals.close();
      await lastUse.close();
      await uses.close();
      await mailer.close();
      await db.close();
    },
  };
}

/** How long things are kept, as configured. */
export function keepOf(
  config: Pick<Config, 'LATCHKEY_KEEP_INBOUND_DAYS' | 'LATCHKEY_KEEP_ACTIVITY_MONTHS'>,
): Keep {
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
    held: () => expireHeld(ctx),
    close: async (now) => {
      const { untrue } = await closeOldLines(ctx, activitySince(now, keep));
      if (untrue.length > 0) log.error({ logs: untrue }, 'a log is not true: its old lines stay');
    },
    ...(headsTarget === undefined ? {} : { heads: () => leaveHeads(ctx) }),
  };
}

/** Who takes which letters. */
function employ(
  { relay, ctx, mailer, brand, guard, log, headsTarget }: Parts,
  surfaces: ReadonlyMap<Surface, ChatSurface>,
): void {
  const mail = { mailer, brand };
  relay.employ('mail.code', mailCode(ctx, mail));
  relay.employ('mail.linked', mailLinked(ctx, mail));
  relay.employ('mail.invitation', mailInvitation(ctx, mail));
  relay.employ('mail.address', mailAddressCode(ctx, mail));
  relay.employ('mail.password', mailPasswordCode(ctx, mail));
  relay.employ('mail.changed', mailChanged(ctx, mail));
  relay.employ('mail.secondary', mailSecondary(ctx, mail));
  relay.employ('mail.recovery', mailRecovery(ctx, mail));
  relay.employ('mail.reset', mailFactorReset(ctx, mail));
  relay.employ('mail.elsewhere', mailElsewhere(ctx, mail));
  relay.employ('mail.address-undo', mailUndoAddress(ctx, mail));
  relay.employ('mail.notice', mailNotice(ctx, mail));
  relay.employ('mail.request', mailRequest(ctx, mail));
  relay.employ('mail.answer', mailAnswer(ctx, mail));
  relay.employ('mail.test', mailTest(ctx, mail));
  if (headsTarget !== undefined) {
    relay.employ('heads.leave', leaveHeadsAt(headsTarget, mail, ctx.settings.language));
  }
  relay.employ('webhook.deliver', tellWebhook(ctx, { guard, log }));
  relay.employ('host.open', openAtHost(ctx));
  relay.employ('host.reply', replyAtHost(ctx));
  relay.employ('host.close', closeAtHost(ctx));
  relay.employ('host.invoices', setInvoicesAtHost(ctx));
  for (const kind of ['mirror.open', 'mirror.post', 'mirror.close', 'mirror.state']) {
    relay.employ(kind, postToMirror(ctx, surfaces));
  }
}
