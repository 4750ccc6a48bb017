import type { Facts } from '../../core/access/facts';
import { seededRandom } from '../kill/seeded-random';
import {
  bitsetEngine,
  casbinEngine,
  cedarEngine,
  disagreements,
  everyQuestion,
  snapshotEngine,
  type Engine,
} from './engines';
import { benchDecisions, benchMisses, MOST_MISS_US } from './fresh';
import { installationEngine, openInstallation, type Installation } from './installation';
import { askedOf, compare, measureAlone, type Asked } from './measure';
import { memoryOfSnapshot } from './memory';
import { benchPages, MOST_PAGE_TIMES } from './pages';
import { newPostgres, newSqlite } from './place';
import { expected, modelOf, nameOf, questionsOn } from './model';

const SEED = Number(process.env.LATCHKEY_SEED ?? 42);
const DECISIONS = 10_000;
const MOST_TIMES = 5;
const MOST_GROWTH = 0.25;

async function bench(): Promise<boolean> {
  const facts = modelOf(seededRandom(SEED), 200);
  const questions = questionsOn(facts, seededRandom(SEED + 1), DECISIONS);
  const asked = askedOf(questions);
  const distinct = new Set(questions.map(nameOf)).size;
  const allowed = questions.filter((question) => expected(facts, question)).length / questions.length;
  console.log(`${DECISIONS} decisions, ${distinct} distinct, ${percent(allowed)} allowed, seed ${SEED}`);

  const [bitset, ours] = [bitsetEngine(facts), snapshotEngine(facts)];
  const installations = await installed(facts);
  const slow: [Engine, number][] = [
    ...installations.map((one): [Engine, number] => [installationEngine(one, facts), 1000]),
    [await casbinEngine(facts), 100],
    [cedarEngine(facts), 300],
  ];
  try {
    await agree(facts, [bitset, ours, ...slow.map(([engine]) => engine)]);
    const { first, second, ratio } = compare({ engine: bitset, asked }, { engine: ours, asked });
    line(bitset.name, first, 1);
    line(ours.name, second, ratio);
    for (const [engine, count] of slow) {
      const took = await measureAlone(engine, asked.slice(0, count));
      line(engine.name, took, took / first);
    }
    const decisions = judge(ratio, grown());
    return (await benchInstallations(installations, facts, asked)) && decisions;
  } finally {
    for (const one of installations) await one.close();
  }
}

/** The model on SQLite, and on PostgreSQL where there is one. */
async function installed(facts: Facts): Promise<Installation[]> {
  const postgres = await newPostgres();
  if (!postgres) console.log('PostgreSQL is not reached: its rows are left out');
  const places = [newSqlite(), ...(postgres ? [postgres] : [])];
  const opened: Installation[] = [];
  for (const place of places) opened.push(await openInstallation(place, facts));
  return opened;
}

/** What a host waits for; true where all of it is within its limits. */
async function benchInstallations(
  installations: Installation[],
  facts: Facts,
  asked: Asked[],
): Promise<boolean> {
  console.log();
  for (const one of installations) await benchDecisions(one, facts, asked);
  const misses = [];
  for (const one of installations) misses.push(await benchMisses(one, facts));
  const times = await benchPages(SEED);
  console.log(
    `memory of a snapshot with ${facts.services.length} services: ${kib(memoryOfSnapshot(SEED, facts.services.length))}`,
  );
  console.log(`a miss on SQLite within ${MOST_MISS_US} us: ${verdict(misses[0] === true)}`);
  console.log(
    `a page of many within ${MOST_PAGE_TIMES} times one of few: ${times.toFixed(2)} ${verdict(times <= MOST_PAGE_TIMES)}`,
  );
  return misses[0] === true && times <= MOST_PAGE_TIMES;
}

/** An engine that answers something else answers it for nothing. */
async function agree(facts: Facts, engines: readonly Engine[]): Promise<void> {
  const questions = everyQuestion(facts);
  for (const engine of engines) {
    const wrong = await disagreements(engine, facts, questions);
    if (wrong.length > 0) throw new Error(`${engine.name} disagrees on ${wrong.slice(0, 5).join('; ')}`);
  }
  console.log(`all engines agree on all ${questions.length} questions that the model knows\n`);
}

function judge(ratio: number, growth: number): boolean {
  const isFast = ratio <= MOST_TIMES;
  const isFlat = growth <= MOST_GROWTH;
  console.log(`snapshot.can within ${MOST_TIMES} times the bitset: ${ratio.toFixed(2)} ${verdict(isFast)}`);
  console.log(
    `growth from 10 services to 10,000, at most ${percent(MOST_GROWTH)}: ${percent(growth)} ${verdict(isFlat)}`,
  );
  return isFast && isFlat;
}

/**
 * How much slower a decision is with a thousand times the services, of which 200 are asked about: the least of some tries,
 * since what else runs on the machine takes its caches and only ever adds. Asked about all of them, every look-up misses
 * those caches, also the bitset's: that is printed beside it.
 */
function grown(): number {
  const tries = Array.from({ length: 5 }, () => growth(snapshotEngine, 200));
  console.log(`\ngrowth, tried ${tries.length} times: ${tries.map(percent).join(', ')}`);
  const all = [snapshotEngine, bitsetEngine].map((make) => percent(growth(make, 10_000)));
  console.log(`growth where all services are asked about: ${all.join(', the bitset ')}`);
  return Math.min(...tries);
}

function growth(make: typeof snapshotEngine | typeof bitsetEngine, askedAbout: number): number {
  const of = (services: number) => {
    const facts = modelOf(seededRandom(SEED), services);
    const seen = { ...facts, services: facts.services.slice(0, askedAbout) };
    return { engine: make(facts), asked: askedOf(questionsOn(seen, seededRandom(SEED + 1), DECISIONS)) };
  };
  return compare(of(10), of(10_000)).ratio - 1;
}

function line(name: string, nanoseconds: number, times: number): void {
  console.log(
    `${name.padEnd(16)} ${nanoseconds.toFixed(1).padStart(12)} ns ${times.toFixed(2).padStart(12)} ×`,
  );
}

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
const verdict = (holds: boolean) => (holds ? 'ok' : 'TOO MUCH');

bench().then(
  (holds) => process.exit(holds ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(2);
  },
);
