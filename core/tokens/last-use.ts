import { dayOf } from '../access/reviews/day';
import type { Context } from '../ports/context';
import type { Bearer } from './identify-token';

/** Keeps the day on which each token was last used, off the way of the request: once a day for each token and node. */
export class LastUse {
  readonly #noted = new Map<string, number>();
  readonly #writing = new Set<Promise<unknown>>();

  /** A day that can't be written is not worth a request: it is tried again at the next. */
  note(ctx: Context, { token, usedOn = 0 }: Bearer): void {
    const day = dayOf(ctx.clock.now());
    if (token === undefined || usedOn >= day || this.#noted.get(token) === day) return;
    this.#noted.set(token, day);
    const written = ctx
      .transaction((tx) => tx.tokens.usedOn(token, day))
      .catch(() => this.#noted.delete(token))
      .finally(() => this.#writing.delete(written));
    this.#writing.add(written);
  }

  /** Waits for what is being written. */
  async close(): Promise<void> {
    await Promise.all(this.#writing);
  }
}
