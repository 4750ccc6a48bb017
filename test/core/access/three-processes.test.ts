import type { Core } from '../../../core/index';
import { seededRandom } from '../../kill/seeded-random';
import { kindle } from '../../model/acts';
import { Dice } from '../../model/dice';
import { NodeProcess } from '../../model/node-process';
import { furnish, populate } from '../../model/stage';
import { Watch } from '../../model/watch';
import { bumpEpochs } from '../../../core/storage/epochs';
import { openDatabase, type Database } from '../../../core/storage/open';
import { inTransaction } from '../../../core/storage/transaction';
import { sampleCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const CHANGES = Number(process.env.LATCHKEY_CHANGES ?? 200);
const A_WORLD = 120;
const STIR_MS = 8;
const seed = Number(process.env.LATCHKEY_SEED ?? 20261126);

onDatabase('postgres', 'three processes on one database', (_open, place) => {
  const random = seededRandom(seed);
  const throwDice = () => new Dice(Array.from({ length: 40 }, () => Math.floor(random() * 1_000_000)));
  let first: Core;
  let db: Database;
  let nodes: NodeProcess[];

  beforeAll(async () => {
    const url = await place.freshUrl();
    first = (await sampleCore(url, { fill: false })).core;
    db = openDatabase(url);
    await furnish(first);
    nodes = Array.from({ length: 3 }, () => new NodeProcess());
    await Promise.all(nodes.map((node) => node.start(url)));
  }, 120_000);
  afterAll(async () => {
    for (const node of nodes) await node.end();
    await db.close();
    await first.close();
  });

  /** For a moment no node may keep anything: each decision is made anew, also the one that a change overtakes. */
  async function stir(forMs: number): Promise<void> {
    const until = performance.now() + forMs;
    while (performance.now() < until) await inTransaction(db, (tx) => bumpEpochs(tx, ['catalogue']));
  }

  /** One change after the other, on any node; whom it will concern is asked about on every node before, while and after. */
  async function write(watch: Watch, most: number): Promise<number> {
    let changes = 0;
    for (let tries = 0; tries < A_WORLD && changes < most; tries += 1) {
      const found = kindle(watch.world, throwDice(), Date.now());
      if (!found) continue;
      const [soon] = watch.wouldConcern(found.act);
      let isIn = false;
      const asking = nodes.map(async (node, at) => {
        while (soon && !isIn) await watch.ask(node, at, soon);
      });
      const stirring = stir(random() * STIR_MS);
      const outcome = await watch
        .change(nodes[tries % nodes.length]!, found.act)
        .finally(() => (isIn = true));
      await Promise.all([...asking, stirring]);
      if (outcome.is === 'refused') continue;
      changes += 1;
      const concerned = watch.concerned().slice(0, 3);
      await Promise.all(concerned.flatMap((one) => nodes.map((node, at) => watch.ask(node, at, one))));
    }
    return changes;
  }

  it('decide on every node by what was in when they were asked, never by what was before (R7)', async () => {
    const sum = { worlds: 0, changes: 0, decided: 0, during: 0 };
    while (sum.changes < CHANGES) {
      sum.worlds += 1;
      const watch = new Watch(await populate(first, `w${sum.worlds}`));
      const changes = await write(watch, CHANGES - sum.changes);
      expect(watch.stale).toEqual([]);
      sum.changes += changes;
      sum.decided += watch.decided;
      sum.during += watch.during;
    }
    process.stdout.write(`three processes, seed ${seed}: ${JSON.stringify(sum)}\n`);
    expect(sum.during).toBeGreaterThan(sum.changes);
  }, 3_600_000);
});
