import type { AccessReads, LoadedFacts, Question } from '../ports/stores/access-store';
import type { Clock } from '../ports/clock';
import { isStranger } from './facts';
import { compile, type Snapshot } from './snapshot';

/** Gives each request the snapshot that is true now. */
export interface Snapshots {
  /** Reads the vector, and the facts only when it has moved (R7). Undefined when there is no such account or principal, and
   * to whoever has nothing to do with the account: both answer alike, and cost alike each time (R3). */
  of(question: Question): Promise<Snapshot | undefined>;
}

/** The scopes whose epochs a decision hangs on: what the account gives, what the principal is in, the installation's rules. */
export function vectorOf({ principal, account }: Question): readonly string[] {
  return [`account:${account}`, principal, 'catalogue'];
}

interface Kept {
  snapshot: Snapshot;
  vector: ReadonlyMap<string, number>;
}

/** A cache that never answers from before a change: it is asked only after the vector was read. */
export function createSnapshots(read: AccessReads, clock: Clock, most = 5_000): Snapshots {
  const kept = new Map<string, Kept>();

  return {
    async of(question) {
      const name = JSON.stringify([question.principal, question.account, question.login]);
      const { epochs, now } = await read.vector(vectorOf(question));
      const known = kept.get(name);
      if (known && same(known.vector, epochs) && clock.fromDatabase(now) < known.snapshot.validUntil) {
        return known.snapshot;
      }
      const loaded = await read.facts(question);
      return loaded && !isStranger(loaded.facts) ? keep(name, question, loaded) : undefined;
    },
  };

  function keep(name: string, question: Question, { facts, vector, now }: LoadedFacts): Snapshot | undefined {
    if (vector.size < vectorOf(question).length) return undefined;
    const snapshot = compile(facts, clock.fromDatabase(now));
    kept.delete(name);
    kept.set(name, { snapshot, vector });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return snapshot;
  }
}

function same(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([scope, epoch]) => b.get(scope) === epoch);
}
