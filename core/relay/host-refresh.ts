import { refreshFromHost } from '../accounts/refresh-from-host';
import type { Context } from '../ports/context';
import type { Log } from '../ports/log';

/** Copies the host's facts anew, again and again: what changed there holds here within `everyMs` (R7 counts from then). */
export interface HostRefresh {
  start(): void;
  stop(): Promise<void>;
}

/** Looks by the machine's time, whatever a sandbox's clock says. */
export function createHostRefresh(ctx: Context, log: Log, everyMs = 60_000): HostRefresh {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<unknown> = Promise.resolve();
  const again = (): void => {
    looking = refreshFromHost(ctx, log)
      .catch((error: unknown) =>
        log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'the host gave no facts'),
      )
      .finally(() => (timer &&= setTimeout(again, everyMs)));
  };
  return {
    start: () => void (timer ??= setTimeout(again, everyMs)),
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await looking;
    },
  };
}
