import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { faultOf } from './faults';
import { watchStatements, type FirstError } from './first-error';
import type { Database } from './open';

declare const inside: unique symbol;

/** Proof of being inside a transaction: what must be atomic takes this, never a plain handle. */
export type Tx = Knex.Transaction & {
  readonly [inside]: true;
  /** Runs once the change is durable: wake the relay, drop a snapshot. Never for work that must happen. */
  afterCommit(run: () => void): void;
  /** A duplicate key in `run` ends the statement and not the transaction; for `insertOnce` alone. */
  tolerateUnique<T>(run: () => PromiseLike<T>): Promise<T>;
};

/** How a transaction that the database refused is begun again. */
export interface Retry {
  times?: number;
  baseMs?: number;
  /** Whoever has waited this long for a lock isn't made to wait for it again. */
  patienceMs?: number;
  sleep?: (ms: number) => Promise<unknown>;
  random?: () => number;
}

/** Runs `work` in one write transaction, again from its start when the database asks for that: `work` has no effect outside of it. */
export async function inTransaction<T>(
  db: Database,
  work: (tx: Tx) => Promise<T>,
  retry: Retry = {},
): Promise<T> {
  const { times = 3, baseMs = 20, patienceMs = 4500, sleep = pause, random = Math.random } = retry;
  const begun = performance.now();
  for (let retried = 0; ; retried++) {
    try {
      return await runOnce(db, work);
    } catch (error) {
      if (retried >= times || !isPassing(error, performance.now() - begun < patienceMs)) throw error;
      await sleep(baseMs * 2 ** retried * (0.5 + random()));
    }
  }
}

function isPassing(error: unknown, patient: boolean): boolean {
  const kind = faultOf(error)?.kind;
  return kind === 'conflict' || (kind === 'busy' && patient);
}

async function runOnce<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const hooks: (() => void)[] = [];
  let first: FirstError = {};
  try {
    const result = await db.write.transaction(async (raw) => {
      const { tx, isTolerated } = brand(raw, hooks);
      first = watchStatements(raw, isTolerated);
      const value = await work(tx);
      if (first.cause !== undefined) throw first.cause;
      return value;
    });
    hooks.forEach(runHook);
    return result;
  } catch (error) {
    if (first.cause !== undefined) throw first.cause; // the cause, not the ROLLBACK that failed after it
    throw error;
  }
}

function brand(
  raw: Knex.Transaction,
  hooks: (() => void)[],
): { tx: Tx; isTolerated: (error: unknown) => boolean } {
  let tolerating = false;
  const tolerateUnique = async <R>(run: () => PromiseLike<R>): Promise<R> => {
    tolerating = true;
    try {
      return await run();
    } finally {
      tolerating = false;
    }
  };
  const tx = Object.assign(raw, {
    afterCommit: (run: () => void) => void hooks.push(run),
    tolerateUnique,
  }) as Tx;
  return { tx, isTolerated: (error) => tolerating && faultOf(error)?.kind === 'unique' };
}

/** The change is in: a hook that fails must not make it look undone. */
function runHook(run: () => void): void {
  try {
    run();
  } catch {
    process.emitWarning('something that follows a change failed', 'AfterCommitWarning');
  }
}
