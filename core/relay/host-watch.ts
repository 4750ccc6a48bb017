import { at } from '../ports/at';
import type { Context } from '../ports/context';
import type { Log } from '../ports/log';
import { receiveHostEvent } from '../tickets/receive-host-event';

/** Reads the host's events in their order, from where the last look ended. */
export interface HostWatch {
  start(): void;
  /** Takes in what there is now and answers how much that was. */
  look(): Promise<number>;
  stop(): Promise<void>;
}

/** Looks again every `everyMs`; the position moves only when all before it was taken in. */
export function createHostWatch(ctx: Context, log: Log, everyMs = 1_000): HostWatch {
  const cursor = `host:${ctx.host.id}`;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<unknown> = Promise.resolve();

  async function look(): Promise<number> {
    const from = await ctx.read.accounts.cursor(cursor);
    const { events, position } = await ctx.host.events(from, 100);
    for (const event of events) {
      await at('host.read');
      await receiveHostEvent(ctx, event);
      await at('host.taken');
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
