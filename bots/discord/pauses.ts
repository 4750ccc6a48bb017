/** Waits that end early when everything does. */
export interface Pauses {
  readonly stopped: boolean;
  /** Waits, or not at all once stopped. */
  pause(ms: number): Promise<void>;
  stop(): void;
}

/** Starts with nothing waiting. */
export function createPauses(): Pauses {
  const endings = new Set<() => void>();
  let stopped = false;
  return {
    get stopped() {
      return stopped;
    },
    pause(ms) {
      if (stopped) return Promise.resolve();
      return new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          endings.delete(end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        timer.unref();
        endings.add(end);
      });
    },
    stop() {
      stopped = true;
      for (const end of endings) end();
    },
  };
}
