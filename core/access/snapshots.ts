import type { AccessReads, LoadedFacts, Question } from '../ports/stores/access-store';
import type { Clock } from '../ports/clock';
import { isStranger } from './facts';
import { given } from './given';
import { compile, type Snapshot } from './snapshot';

/** Gives each request the snapshot that is true now. */
export interface Snapshots {
  /** Reads the vector, and the facts only when it has moved (R7). Undefined when there is no such account or principal, and
   * to whoever has nothing to do with the account: both answer alike, and cost alike each time (R3). */
  of(question: Question): Promise<Snapshot | undefined>;
  /** The same for several on one account, whose vectors are read together: for lists. */
  ofEach(account: string, askers: readonly Omit<Question, 'account'>[]): Promise<(Snapshot | undefined)[]>;
  /** The same on the account that an account or service is of, which is looked up with the vector. */
  at(asker: Omit<Question, 'account'>, ref: Placed): Promise<{ account?: string; snapshot?: Snapshot }>;
}

/** What is found together with the vector of its account. */
export interface Placed {
  readonly type: 'account' | 'service';
  readonly id: string;
}

/** The scopes whose epochs a decision hangs on: what the account gives, what the principal is in, the installation's rules. */
export function vectorOf({ principal, account }: Question): readonly string[] {
  return [`account:${account}`, principal, 'catalogue'];
}

type Vector = Awaited<ReturnType<AccessReads['vector']>>;

interface Kept {
  snapshot: Snapshot;
  vector: ReadonlyMap<string, number>;
}

/** A cache that never answers from before a change: it is asked only after the vector was read. */
export function createSnapshots(read: AccessReads, clock: Clock, most = 5_000): Snapshots {
  const kept = new Map<string, Kept>();

  return {
    // Where nothing is kept there is no vector to hold it against: facts come with their own.
    of: async (question) =>
      kept.has(nameOf(question)) ? by(question, await read.vector(vectorOf(question))) : anew(question),
    async ofEach(account, askers) {
      const questions = askers.map((asker) => ({ ...asker, account }));
      const known = questions.filter((question) => kept.has(nameOf(question)));
      if (known.length === 0) return Promise.all(questions.map(anew));
      const { epochs, now } = await read.vector([...new Set(known.flatMap(vectorOf))]);
      return Promise.all(
        questions.map((question) => {
          const own = vectorOf(question).filter((scope) => epochs.has(scope));
          const vector = new Map(own.map((scope) => [scope, epochs.get(scope) ?? NaN]));
          return by(question, { epochs: vector, now });
        }),
      );
    },
    async at({ principal, login }, ref) {
      const { account, ...vector } = await read.vectorAt(ref, [principal, 'catalogue']);
      // What isn't there is asked about all the same, on no account: it must cost what somebody else's costs (R3).
      const snapshot = await by({ principal, login, account: account ?? '' }, vector);
      return given({ account, snapshot });
    },
  };

  /** The snapshot that this vector is of. */
  async function by(question: Question, { epochs, now }: Vector): Promise<Snapshot | undefined> {
    const known = kept.get(nameOf(question));
    if (known && same(known.vector, epochs) && clock.fromDatabase(now) < known.snapshot.validUntil) {
      return known.snapshot;
    }
    return anew(question);
  }

  async function anew(question: Question): Promise<Snapshot | undefined> {
    const loaded = await read.facts(question);
    return loaded && !isStranger(loaded.facts) ? keep(question, loaded) : undefined;
  }

  function keep(question: Question, { facts, vector, now }: LoadedFacts): Snapshot | undefined {
    if (vector.size < vectorOf(question).length) return undefined;
    const name = nameOf(question);
    const snapshot = compile(facts, clock.fromDatabase(now));
    kept.delete(name);
    kept.set(name, { snapshot, vector });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return snapshot;
  }
}

function nameOf({ principal, account, login }: Question): string {
  return JSON.stringify([principal, account, login]);
}

function same(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([scope, epoch]) => b.get(scope) === epoch);
}
