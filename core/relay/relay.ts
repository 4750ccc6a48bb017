import { at } from '../ports/at';
import type { Courier } from './courier';
import { createDueClock, type DueClock } from './due-clock';
import { deliver, logFault, type Delivering } from './deliver';
import { POOLS, type Pool } from './lane';
import { claim } from './outbox';

/** What a relay works with. All times are in milliseconds. */
export interface RelayOptions extends Omit<Delivering, 'couriers' | 'random' | 'mistakes'> {
  /** Longer than the slowest delivery; one that isn't back in four fifths of it is given up. */
  leaseMs?: number;
  idleMs?: number;
  /** How many letters of one pool may be under way at once. */
  most?: number;
  random?: () => number;
}

/** How a relay is: nobody has started it, it works, or its work has ended without anybody's wish. */
export type RelayState = 'not started' | 'runs' | 'stuck';

/** A look at what is due takes this long at most: the database gives every statement its deadline long before. */
const LONGEST_LOOK_MS = 60_000;

type Terms = Required<Pick<RelayOptions, 'leaseMs' | 'idleMs' | 'most'>> & { now: DueClock };

/** Delivers what changes have posted: in order within a lane, lanes beside each other, and pools of lanes apart, so that
 * the duration of one shows in no other. Any number of relays share the work. */
export class Relay {
  readonly #couriers = new Map<string, Courier>();
  readonly #pools: readonly Worker[];

  constructor(options: RelayOptions) {
    const { leaseMs = 120_000, idleMs = 1_000, most = 20, random = Math.random, ...rest } = options;
    const with_ = { ...rest, random, couriers: this.#couriers, mistakes: new Map() };
    const now = createDueClock(rest, leaseMs);
    this.#pools = POOLS.map((pool) => new Worker(pool, with_, { leaseMs, idleMs, most, now }));
  }

  /** Who takes letters of this kind. */
  employ(kind: string, courier: Courier): void {
    this.#couriers.set(kind, courier);
  }

  start(): void {
    for (const pool of this.#pools) pool.start();
  }

  /** Whether every pool is worked on: begun, and looked at a short while ago. */
  state(): RelayState {
    const states = this.#pools.map((pool) => pool.state());
    return states.find((state) => state !== 'runs') ?? 'runs';
  }

  /** There is something new: don't wait for the next look. */
  wake(): void {
    for (const pool of this.#pools) pool.wake();
  }

  /** Ends once what is under way is done. */
  async stop(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.stop()));
  }

  /** Takes what is due now, waits for it, and answers how much that was. */
  async tick(): Promise<number> {
    let taken = 0;
    // One after the other: two claims at once pass over each other's rows, and would say that there is nothing.
    for (const pool of this.#pools) taken += await pool.once();
    return taken;
  }
}

/** Works on the letters of one pool: it claims again whenever one of them is done, so none waits for the slowest. */
class Worker {
  readonly #pool: Pool;
  readonly #with: Delivering;
  readonly #terms: Terms;
  readonly #underWay = new Set<Promise<void>>();
  #running: Promise<void> | undefined;
  #stopped = true;
  #lookedAt = 0;
  #nudged = false;
  #nudge = (): void => undefined;

  constructor(pool: Pool, with_: Delivering, terms: Terms) {
    this.#pool = pool;
    this.#with = with_;
    this.#terms = terms;
  }

  start(): void {
    if (this.#running) return;
    this.#stopped = false;
    this.#lookedAt = performance.now();
    this.#running = this.#loop();
  }

  state(): RelayState {
    if (!this.#running) return 'not started';
    const isLate = performance.now() - this.#lookedAt > LONGEST_LOOK_MS + this.#terms.idleMs;
    return isLate ? 'stuck' : 'runs';
  }

  wake(): void {
    this.#nudged = true;
    this.#nudge();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#nudge();
    await this.#running;
    await Promise.all(this.#underWay);
    this.#running = undefined;
  }

  async once(): Promise<number> {
    const taken = await this.#take(this.#terms.most);
    await Promise.all(taken);
    return taken.length;
  }

  async #loop(): Promise<void> {
    while (!this.#stopped) {
      this.#lookedAt = performance.now();
      const taken = await this.#take(this.#terms.most - this.#underWay.size).catch((error: unknown) => {
        logFault(this.#with.log, 'relay', error);
        return [];
      });
      if (taken.length === 0) await this.#rest();
    }
  }

  /** Claims as many letters as there are places, and sets out with them. */
  async #take(limit: number): Promise<Promise<void>[]> {
    this.#nudged = false;
    if (limit <= 0) return [];
    const { db, log } = this.#with;
    const { leaseMs } = this.#terms;
    const letters = await claim(db, { now: await this.#terms.now(), leaseMs, limit, pool: this.#pool });
    if (letters.length > 0) await at('relay.claimed');
    return letters.map((letter) =>
      this.#keep(deliver(this.#with, letter).catch((error: unknown) => logFault(log, letter.kind, error))),
    );
  }

  /** What ends leaves a place, and perhaps the next letter of its lane. */
  #keep(delivery: Promise<void>): Promise<void> {
    const kept = delivery.finally(() => {
      this.#underWay.delete(kept);
      this.wake();
    });
    this.#underWay.add(kept);
    return kept;
  }

  #rest(): Promise<void> {
    if (this.#nudged || this.#stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#terms.idleMs);
      this.#nudge = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
