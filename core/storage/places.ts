import { StorageFault } from './storage-fault';

/** How many changes of one process may stand before one log's lock: each of them holds a connection that others need. */
const MOST = 2;
const PATIENCE_MS = 5_000;

/** Ends a change that finds no place; it is run again from its start once it has one. */
class CrowdedError extends Error {
  readonly log: string;

  constructor(log: string) {
    super('others wait before this one');
    this.name = 'CrowdedError';
    this.log = log;
  }
}

/** Takes a place before a log, for as long as the change runs. */
export type Enter = (log: string) => void;

/** The places before logs. Whoever finds none waits without a connection, so that one busy account stops no other. */
export class Places {
  readonly #taken = new Map<string, number>();
  readonly #queues = new Map<string, (() => void)[]>();
  readonly #patienceMs: number;

  constructor(patienceMs = PATIENCE_MS) {
    this.#patienceMs = patienceMs;
  }

  /** Runs a change that enters before it locks; it waits with no place in its hands, or two could wait for each other.
   * @throws StorageFault when it waited for too long */
  async run<T>(change: (enter: Enter) => Promise<T>): Promise<T> {
    for (let held = new Set<string>(); ;) {
      const ended = await this.#attempt(change, held);
      if ('value' in ended) return ended.value;
      await this.#wait(ended.crowded);
      held = new Set([ended.crowded]);
    }
  }

  async #attempt<T>(
    change: (enter: Enter) => Promise<T>,
    held: Set<string>,
  ): Promise<{ value: T } | { crowded: string }> {
    try {
      return { value: await change((log) => this.#enter(log, held)) };
    } catch (error) {
      if (error instanceof CrowdedError) return { crowded: error.log };
      throw error;
    } finally {
      for (const log of held) this.#leave(log);
    }
  }

  #enter(log: string, held: Set<string>): void {
    if (held.has(log)) return;
    const taken = this.#taken.get(log) ?? 0;
    if (taken >= MOST) throw new CrowdedError(log);
    this.#taken.set(log, taken + 1);
    held.add(log);
  }

  /** The place goes to whoever has waited longest. */
  #leave(log: string): void {
    const next = this.#queues.get(log)?.shift();
    if (next) return next();
    const taken = (this.#taken.get(log) ?? 0) - 1;
    if (taken > 0) this.#taken.set(log, taken);
    else this.#taken.delete(log);
    this.#queues.delete(log);
  }

  #wait(log: string): Promise<void> {
    const queue = this.#queues.get(log) ?? [];
    this.#queues.set(log, queue);
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        queue.splice(queue.indexOf(go), 1);
        reject(new StorageFault('busy'));
      }, this.#patienceMs);
      queue.push(go);
    });
  }
}
