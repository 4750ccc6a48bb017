import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import { logFault } from './deliver';

const HOUR = 3_600_000;

/** Something that is done again and again, by the time it is handed. */
export type Round = (now: number) => Promise<unknown>;

/** Rounds that are made by themselves. */
export interface Rounds {
  start(): void;
  stop(): Promise<void>;
}

/** Makes each round at the start and every `everyMs`, one after the other; one that fails is told and made again the next
 * time, and keeps no other from being made. */
export function createRounds(
  clock: Clock,
  log: Log,
  rounds: Readonly<Record<string, Round>>,
  everyMs = HOUR,
): Rounds {
  let timer: NodeJS.Timeout | undefined;
  let making: Promise<unknown> = Promise.resolve();
  const all = async () => {
    for (const [name, round] of Object.entries(rounds)) {
      await round(clock.now()).catch((error: unknown) => logFault(log, name, error));
    }
  };
  const again = () => {
    making = all().finally(() => (timer &&= setTimeout(again, everyMs)));
  };
  return {
    start() {
      timer ??= setTimeout(again, 0);
    },
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      await making;
    },
  };
}
