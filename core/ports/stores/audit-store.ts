import type { HeadAt } from '../../activity/chain';
import type { KeptHead, Verdict } from '../../activity/verdict';

/** Lines of a log that are old enough to be closed: all up to `seq`. */
export interface OldLines {
  readonly log: string;
  readonly seq: number;
}

/** Looks logs over, each as a whole. */
export interface AuditReads {
  /** The ids of logs, in order, after this one. */
  logs(after: string, limit: number): Promise<string[]>;
  /** The hashes of these lines by their numbers. */
  hashes(log: string, seqs: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Whether a log is true, also by what was kept of it elsewhere. */
  verify(log: string, kept: readonly KeptHead[]): Promise<Verdict>;
  /** Logs, in order, whose first lines are from before then, and how far these go. */
  linesBefore(at: number, after: string, limit: number): Promise<OldLines[]>;
}

/** The same, with what lets heads leave and lines end. */
export interface AuditWrites extends AuditReads {
  /** Heads of logs that went on since they last left, after this log; dated and proved. */
  headsToLeave(after: string, page: { at: number; limit: number }): Promise<KeptHead[]>;
  noteLeft(heads: readonly HeadAt[]): Promise<void>;
  /** Ends the lines up to this one; a proved checkpoint stands for them from now on. Says how many that were. */
  closeLines(old: OldLines, at: number): Promise<number>;
}
