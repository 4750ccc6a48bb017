import type { Core } from '../../../core/index';
import { seededRandom } from '../../kill/seeded-random';
import { kindle } from '../../model/acts';
import { Dice } from '../../model/dice';
import { NodeProcess } from '../../model/node-process';
import { everybody, questionsOn } from '../../model/questions';
import { furnish, populate } from '../../model/stage';
import { Watch } from '../../model/watch';
import { sampleCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const CHANGES = Number(process.env.LATCHKEY_CHANGES ?? 400);
const A_WORLD = 120;
const READERS = 1;
const seed = Number(process.env.LATCHKEY_SEED ?? 20261126);

onDatabase('postgres', 'three processes on one database', (_open, place) => {
  const random = seededRandom(seed);
  const throwDice = () => new Dice(Array.from({ length: 40 }, () => Math.floor(random() * 1_000_000)));
  let first: Core;
  let nodes: NodeProcess[];

  beforeAll(async () => {
    const url = await place.freshUrl();
    first = (await sampleCore(url, { fill: false })).core;
    await furnish(first);
    nodes = Array.from({ length: 3 }, () => new NodeProcess());
    await Promise.all(nodes.map((node) => node.start(url)));
  }, 120_000);
  afterAll(async () => {
    for (const node of nodes) await node.end();
    await first.close();
  });

  /** Asks one node about anybody, again and again, whatever is being changed meanwhile. */
  async function read(watch: Watch, at: number, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const { world } = watch;
      const dice = throwDice();
      const account = dice.pick(world.accounts)!.id;
      const all = questionsOn(world, account);
      const asked = Array.from({ length: 3 }, () => dice.pick(all)!);
      await watch.ask(nodes[at]!, at, { who: dice.pick(everybody(world))!, account, asked });
    }
  }

  /** One change after the other, on any node; whom it concerns is asked about on every node while the next is under way. */
  async function write(watch: Watch, most: number): Promise<number> {
    let [changes, asking]: [number, Promise<unknown>] = [0, Promise.resolve()];
    for (let tries = 0; tries < A_WORLD && changes < most; tries += 1) {
      const found = kindle(watch.world, throwDice(), Date.now());
      if (!found) continue;
      const outcome = await watch.change(nodes[tries % nodes.length]!, found.act);
      await asking;
      if (outcome.is === 'refused') continue;
      changes += 1;
      const concerned = watch.concerned().slice(0, 4);
      asking = Promise.all(concerned.flatMap((one) => nodes.map((node, at) => watch.ask(node, at, one))));
    }
    await asking;
    return changes;
  }

  it('decide on every node by what was in when they were asked, never by what was before (R7)', async () => {
    const sum = { worlds: 0, changes: 0, decided: 0, during: 0 };
    while (sum.changes < CHANGES) {
      sum.worlds += 1;
      const watch = new Watch(await populate(first, `w${sum.worlds}`));
      let isOver = false;
      const reading = nodes.flatMap((_, at) =>
        Array.from({ length: READERS }, () => read(watch, at, () => isOver)),
      );
      const changes = await write(watch, CHANGES - sum.changes).finally(() => (isOver = true));
      await Promise.all(reading);
      expect(watch.stale).toEqual([]);
      sum.changes += changes;
      sum.decided += watch.decided;
      sum.during += watch.during;
    }
    process.stdout.write(`three processes, seed ${seed}: ${JSON.stringify(sum)}\n`);
    expect(sum.during).toBeGreaterThan(sum.changes);
  }, 3_600_000);
});
