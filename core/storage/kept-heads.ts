import { isProved, type ChainKeys } from '../activity/chain';
import type { Fault, KeptHead } from '../activity/verdict';

/** A line as it is looked at: its place, its link, and when a backup was played back, if it says that. */
export interface Seen {
  readonly seq: number;
  readonly hash: string;
  readonly restoredAt?: number;
}

/** Compares a log, line by line, with the heads of it that left the machine. */
export class KeptHeads {
  readonly #bySeq = new Map<number, KeptHead[]>();
  readonly #newest: readonly KeptHead[];
  /** What left before this moment may have been lost when a backup was played back. */
  #restoredAt = -Infinity;

  constructor(heads: readonly KeptHead[]) {
    for (const head of heads) this.#bySeq.set(head.seq, [...(this.#bySeq.get(head.seq) ?? []), head]);
    this.#newest = [...heads].sort((a, b) => b.seq - a.seq);
  }

  /** The first that no key of ours has proved: whoever keeps the heads has changed one. */
  forged(keys: ChainKeys): KeptHead | undefined {
    return this.#newest.findLast((head) => !isProved(keys, 'left', head, head.proof));
  }

  /** What is wrong with this line beside what was kept of it. */
  faultAt({ seq, hash, restoredAt = -Infinity }: Seen): Fault | undefined {
    this.#restoredAt = Math.max(this.#restoredAt, restoredAt);
    const differs = (this.#bySeq.get(seq) ?? []).some((head) => head.hash !== hash && !this.#isLost(head));
    return differs ? 'link' : undefined;
  }

  /** Whether lines that left are missing after this one, the last. */
  goBeyond(seq: number): boolean {
    return this.#newest.some((head) => head.seq > seq && !this.#isLost(head));
  }

  #isLost({ at }: KeptHead): boolean {
    return at <= this.#restoredAt;
  }
}
