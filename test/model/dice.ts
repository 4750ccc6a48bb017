/** Chances that were thrown beforehand, so that a history can be played again and cut short. */
export class Dice {
  readonly #throws: readonly number[];
  #at = 0;

  constructor(throws: readonly number[]) {
    this.#throws = throws;
  }

  /** One of these; undefined of none. */
  pick<T>(list: readonly T[]): T | undefined {
    return list.length === 0 ? undefined : list[this.#next() % list.length];
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.#next() % times === 0;
  }

  #next(): number {
    const thrown = this.#throws[this.#at % this.#throws.length] ?? 0;
    this.#at += 1;
    return thrown;
  }
}
