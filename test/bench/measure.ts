import type { Engine } from './engines';
import type { Question } from './model';

/** Questions with the strings that some engines want, made before the clock runs. */
export interface Asked {
  readonly question: Question;
  readonly name: string;
}

/** An engine that answers at once, and what it is asked. */
export interface Asking {
  readonly engine: { readonly name: string; decide(question: Question, name: string): boolean };
  readonly asked: readonly Asked[];
}

const repeats = 1;
const names = new Map<string, string>();

/** The questions with their strings: one string object for each name, as a program's constants are. */
export function askedOf(questions: readonly Question[]): Asked[] {
  return questions.map((question) => {
    const made = `${question.resource.type}:${question.resource.id}`;
    const name = names.get(made) ?? made;
    names.set(made, name);
    return { question, name };
  });
}

/** What two engines took in rounds one beside the other. */
export interface Comparison {
  /** Nanoseconds a decision, medians. */
  readonly first: number;
  readonly second: number;
  /** The median of what the second took of the first's time, round by round: what disturbs one disturbs both. */
  readonly ratio: number;
}

const rounds = 201;
const warmUps = 40;

/** Measures two engines in interleaved rounds. */
export function compare(first: Asking, second: Asking): Comparison {
  const times: [number, number][] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const took: [number, number] = [run(first), run(second)];
    if (round >= 0) times.push(took);
  }
  return {
    first: median(times.map(([one]) => one)),
    second: median(times.map(([, other]) => other)),
    ratio: median(times.map(([one, other]) => other / one)),
  };
}

function run({ engine, asked }: Asking): number {
  let allowed = 0;
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const { question, name } of asked) if (engine.decide(question, name)) allowed += 1;
  }
  const took = Number(process.hrtime.bigint() - start);
  if (allowed === 0) throw new Error(`${engine.name} allows nothing`);
  return took / (asked.length * repeats);
}

/** Nanoseconds a decision of an engine that may take its time. */
export async function measureAlone(engine: Engine, asked: readonly Asked[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = process.hrtime.bigint();
    for (const { question, name } of asked) await engine.decide(question, name);
    times.push(Number(process.hrtime.bigint() - start) / asked.length);
  }
  return median(times);
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
