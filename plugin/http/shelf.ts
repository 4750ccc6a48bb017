import { randomUUID } from 'node:crypto';

interface Kept<Thing> {
  readonly id: string;
  readonly thing: Thing;
  readonly until: number;
}

/** How much a shelf keeps, and how long. */
export interface ShelfLimits {
  readonly lifeMs: number;
  /** Of one owner; more push out that owner's oldest. */
  readonly each: number;
  /** How many owners. */
  readonly owners: number;
}

const LIMITS: ShelfLimits = { lifeMs: 10 * 60_000, each: 10, owners: 10_000 };

/** Keeps things for sessions, for some minutes, in this process: what is lost can be asked for again. */
export class Shelf<Thing> {
  readonly #kept = new Map<string, readonly Kept<Thing>[]>();
  readonly #clock: { now(): number };
  readonly #limits: ShelfLimits;

  constructor(clock: { now(): number }, limits: Partial<ShelfLimits> = {}) {
    this.#clock = clock;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Keeps a thing; answers the id under which its owner, and nobody else, finds it. */
  put(owner: string, thing: Thing): string {
    const { lifeMs, each, owners } = this.#limits;
    const kept = { id: randomUUID(), thing, until: this.#clock.now() + lifeMs };
    const own = [...this.#live(owner), kept].slice(-each);
    this.#kept.delete(owner);
    this.#kept.set(owner, own);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > owners && oldest !== undefined) this.#kept.delete(oldest);
    return kept.id;
  }

  /** The thing, which stays. */
  look(owner: string, id: string): Thing | undefined {
    return this.#live(owner).find((kept) => kept.id === id)?.thing;
  }

  /** The thing, which is gone afterwards. */
  take(owner: string, id: string): Thing | undefined {
    const thing = this.look(owner, id);
    this.#keep(
      owner,
      this.#live(owner).filter((kept) => kept.id !== id),
    );
    return thing;
  }

  /** The newest thing; all of the owner's are gone afterwards. */
  empty(owner: string): Thing | undefined {
    const last = this.#live(owner).at(-1);
    this.#kept.delete(owner);
    return last?.thing;
  }

  #keep(owner: string, kept: readonly Kept<Thing>[]): void {
    if (kept.length > 0) this.#kept.set(owner, kept);
    else this.#kept.delete(owner);
  }

  #live(owner: string): readonly Kept<Thing>[] {
    const now = this.#clock.now();
    return (this.#kept.get(owner) ?? []).filter(({ until }) => until > now);
  }
}
