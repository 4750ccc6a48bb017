import type { Facts } from '../../core/access/facts';
import { createSnapshots } from '../../core/access/snapshots';
import { bumpEpochs } from '../../core/storage/epochs';
import { openDatabase } from '../../core/storage/open';
import { accessReads } from '../../core/storage/stores/access-store';
import { inTransaction } from '../../core/storage/transaction';
import { systemClock } from '../../core/system/system-clock';
import type { Installation } from './installation';
import type { Asked } from './measure';
import { timesLine, timesOf } from './times';

const RUNS = 2_000;
const MISSES = 300;
/** A miss reads all facts anew, with their epochs, and compiles them. */
export const MOST_MISS_US = 1_000;

/** One decision at a time, each with its epoch read, as a host asks. */
export async function benchDecisions(
  installation: Installation,
  facts: Facts,
  asked: readonly Asked[],
): Promise<void> {
  const { core, place } = installation;
  const ask = (run: number) => {
    const { key, resource } = asked[run % asked.length]!.question;
    return core.open().can({ principal: facts.principal, key, resource });
  };
  await timesOf(200, ask);
  console.log(timesLine(`a decision with its epoch read, ${place.name}`, await timesOf(RUNS, ask)));
}

/**
 * A question that no snapshot is kept for: the vector is read, then all facts with it, and they are compiled. Beside it, a whole
 * decision right after a change that concerns whoever asks, when SQLite's readers have lost their pages too. Answers whether the
 * half of the misses was quick enough.
 */
export async function benchMisses({ core, place }: Installation, facts: Facts): Promise<boolean> {
  const db = openDatabase(place.url);
  const question = { principal: facts.principal, account: facts.account.id, login: true };
  const reads = accessReads(db.read);
  const miss = async () => {
    if (!(await createSnapshots(reads, systemClock).of(question))) throw new Error('nobody is there');
  };
  const account = { type: 'account' as const, id: facts.account.id };
  const ask = () => core.open().can({ principal: facts.principal, key: 'billing.pay', resource: account });
  const change = () => inTransaction(db, (tx) => bumpEpochs(tx, [facts.principal]));
  const grants = facts.sources.reduce((sum, source) => sum + source.grants.length, 0);
  try {
    await timesOf(20, miss);
    const times = await timesOf(MISSES, miss);
    console.log(timesLine(`a cache miss with ${grants} grants, ${place.name}`, times));
    console.log(
      timesLine(`a decision right after a change, ${place.name}`, await timesOf(MISSES, ask, change)),
    );
    return times.p50 <= MOST_MISS_US;
  } finally {
    await db.close();
  }
}
