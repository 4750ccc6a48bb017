import type { Clock } from '../ports/clock';
import type { Context } from '../ports/context';
import type { Log } from '../ports/log';
import type { Use, Uses } from '../ports/uses';
import { dayOf } from '../access/reviews/day';
import { logFault } from './deliver';

const EVERY_MS = 60_000;
/** What doesn't fit any more is not noted: memory is worth more than a day's mark. */
const MOST = 50_000;

/** Gathers uses in memory, each once a day, and writes them once a minute and at the end. */
export class KeyUses implements Uses {
  readonly #transaction: Context['transaction'];
  readonly #clock: Clock;
  readonly #log: Log;
  #day = 0;
  /** Of today, written or not. */
  #known = new Set<string>();
  #waiting: { use: Use; day: number }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(transaction: Context['transaction'], { clock, log }: { clock: Clock; log: Log }) {
    this.#transaction = transaction;
    this.#clock = clock;
    this.#log = log;
  }

  note(use: Use): void {
    const day = dayOf(this.#clock.now());
    if (day !== this.#day) {
      this.#day = day;
      this.#known = new Set();
    }
    const name = JSON.stringify([use.account, use.principal, use.key]);
    if (this.#known.has(name) || this.#known.size >= MOST) return;
    this.#known.add(name);
    this.#waiting.push({ use, day });
  }

  async flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    try {
      await this.#write(batch);
    } catch (error) {
      logFault(this.#log, 'uses', error);
      if (this.#waiting.length + batch.length <= MOST) this.#waiting.push(...batch);
    }
  }

  start(): void {
    this.#timer ??= setInterval(() => void this.flush(), EVERY_MS).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await this.flush();
  }

  async #write(batch: readonly { use: Use; day: number }[]): Promise<void> {
    await this.#transaction(async (tx) => {
      for (const day of new Set(batch.map((one) => one.day))) {
        const uses = batch.filter((one) => one.day === day).map(({ use }) => use);
        await tx.reviews.keepUses(uses, day);
      }
    });
  }
}
