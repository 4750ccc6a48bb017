import type { Log } from '../../core/index';
import { loggable } from './failure';

/** What is under way; nothing that fails in it reaches the process. */
export interface Work {
  add(work: Promise<void>): void;
  /** Waits until nothing is under way. */
  done(): Promise<void>;
}

/** Starts with nothing under way. */
export function createWork(log: Log): Work {
  const running = new Set<Promise<void>>();
  return {
    add(work) {
      const guarded = work
        .catch((error: unknown) => log.error(loggable(error), 'discord: a handler failed'))
        .finally(() => running.delete(guarded));
      running.add(guarded);
    },
    async done() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
