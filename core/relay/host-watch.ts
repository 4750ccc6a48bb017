import { refreshAccount } from '../accounts/refresh-from-host';
import { at } from '../ports/at';
import type { Context } from '../ports/context';
import type { Log } from '../ports/log';
import type { HostEvent } from '../ports/host';
import { receiveHostEvent } from '../tickets/receive-host-event';
import type { InboundEvent } from './inbox';

/** Where kept events of hosts come from, in the inbox. */
export const HOST_EVENTS = 'host';

/** Reads the host's events in their order, from where the last look ended. */
export interface HostWatch {
  start(): void;
  /** Keeps what there is now and answers how much that was. */
  look(): Promise<number>;
  stop(): Promise<void>;
}

/** What a watch needs: where it puts down what it saw, before its position moves past it. */
export interface Watching {
  ctx: Context;
  log: Log;
  keep: (event: InboundEvent) => Promise<unknown>;
}

/** Looks again every `everyMs`; the position moves only when all before it was kept. */
export function createHostWatch({ ctx, log, keep }: Watching, everyMs = 1_000): HostWatch {
  const cursor = `host:${ctx.host.id}`;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<unknown> = Promise.resolve();

  async function look(): Promise<number> {
    const from = await ctx.read.accounts.cursor(cursor);
    const { events, position } = await ctx.host.events(from, 100);
    for (const event of events) {
      await at('host.read');
      await keep(toInbound(ctx.host.id, event));
    }
    if (position !== from) await ctx.transaction((tx) => tx.accounts.moveCursor(cursor, position));
    return events.length;
  }

  return {
    look,
    start() {
      const again = () => {
        looking = look()
          .catch((error: unknown) =>
            log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'the host gave no events'),
          )
          .finally(() => (timer &&= setTimeout(again, everyMs)));
      };
      timer ??= setTimeout(again, 0);
    },
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await looking;
    },
  };
}

/** One lane a ticket or client: an event that can't be taken in keeps back what else happened there, and nowhere else. */
function toInbound(host: string, event: HostEvent): InboundEvent {
  return {
    source: HOST_EVENTS,
    key: `${host}:${event.id}`,
    lane: 'ticket' in event ? `host:${event.ticket}` : `host:account:${event.account}`,
    payload: JSON.stringify(event),
  };
}

/** Takes in a kept event; the same one again changes nothing. */
export function takeHostEvent(ctx: Context): (payload: string) => Promise<void> {
  return async (payload) => {
    const event = JSON.parse(payload) as HostEvent;
    if ('account' in event) await refreshAccount(ctx, event.account);
    else await receiveHostEvent(ctx, event);
    await at('host.taken');
  };
}
