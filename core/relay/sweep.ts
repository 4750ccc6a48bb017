import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import type { Database } from '../storage/open';
import { wipeExpired } from '../storage/sealed';
import { inTransaction } from '../storage/transaction';
import { logFault } from './deliver';
import { sweepInbox } from './inbox';
import { sweepLanes } from './lane';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Forgets what has served its time (R21): inbound events, lanes without letters, secrets, one-time links, proofs and answers. */
export async function sweep(db: Database, now: number): Promise<void> {
  await sweepInbox(db, { payloads: now - 7 * DAY, keys: now - 90 * DAY });
  await sweepLanes(db, now - DAY);
  await wipeExpired(db, now);
  const ending = ['latchkey_one_time_link', 'latchkey_proof', 'latchkey_address_proof', 'latchkey_request'];
  for (const table of ending) {
    await inTransaction(db, (tx) =>
      Promise.resolve(
        tx(table)
          .where('expires_at', '<', now - DAY)
          .del(),
      ),
    );
  }
}

/** Sweeps by itself. */
export interface Sweeps {
  start(): void;
  stop(): Promise<void>;
}

/** Sweeps at the start and every `everyMs`; one that fails is told and tried again the next time. */
export function createSweeps(db: Database, clock: Clock, log: Log, everyMs = HOUR): Sweeps {
  let timer: NodeJS.Timeout | undefined;
  let sweeping: Promise<unknown> = Promise.resolve();
  const again = () => {
    sweeping = sweep(db, clock.now())
      .catch((error: unknown) => logFault(log, 'sweep', error))
      .finally(() => (timer &&= setTimeout(again, everyMs)));
  };
  return {
    start() {
      timer ??= setTimeout(again, 0);
    },
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await sweeping;
    },
  };
}
