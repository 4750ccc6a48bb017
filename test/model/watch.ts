import type { Principal } from '../../core/access/principal';
import type { Act } from './act';
import type { NodeProcess } from './node-process';
import type { Outcome } from './play';
import { answers, everybody, questionsOn, type Question } from './questions';
import type { World } from './world';

/** A decision that no state of the world explains which it could have been made by. */
export interface Stale {
  node: number;
  who: Principal;
  question: string;
  said: boolean;
  /** The first and the last change it could have known. */
  between: [number, number];
}

/** Somebody on an account, and what is asked about them. */
export interface About {
  who: Principal;
  account: string;
  asked: readonly Question[];
}

interface Answered extends About {
  node: number;
  said: boolean[];
  /** How many tries had ended when it was asked, and how many had begun when it answered. */
  least: number;
  most: number;
}

/**
 * Holds what nodes answer against the states of the world: a decision may be made by the last state that was in when it was asked,
 * by any that came while it was under way, and by none from before (R7).
 */
export class Watch {
  readonly stale: Stale[] = [];
  decided = 0;
  /** Decisions that were made while a change was under way. */
  during = 0;
  #states: World[];
  #begun = 0;
  #open: Answered[] = [];

  constructor(world: World) {
    this.#states = [world];
  }

  get world(): World {
    return this.#states.at(-1)!;
  }

  /** Tries one act on one node; a refusal is a state like the one before. */
  async change(node: NodeProcess, act: Act): Promise<Outcome> {
    this.#begun += 1;
    const outcome = await node.play(act);
    const after = structuredClone(this.world);
    if (outcome.is === 'done') act.effect(after, outcome);
    this.#states.push(after);
    this.#judgeAll();
    return outcome;
  }

  /** Asks one node, and holds its answers against the states as soon as they are known. */
  async ask(node: NodeProcess, at: number, about: About): Promise<void> {
    const least = this.#states.length - 1;
    const questions = about.asked.map(({ key, ref }) => ({ key, resource: ref }));
    const said = await node.ask({ principal: about.who, questions });
    const answered = { node: at, ...about, said, least, most: this.#begun };
    if (answered.most < this.#states.length) this.#judge(answered);
    else this.#open.push(answered);
  }

  /** Whom the last change concerns, where, and by which questions that shows. */
  concerned(): About[] {
    const [before, after] = this.#states.slice(-2) as [World, World];
    return concerns(before, after);
  }

  /** Whom an act would concern of those who are there already. */
  wouldConcern(act: Act): About[] {
    const after = structuredClone(this.world);
    act.effect(after, { id: 'to come' });
    return concerns(this.world, after).filter(({ asked }) => asked.every(({ ref }) => ref.id !== 'to come'));
  }

  #judgeAll(): void {
    const known = this.#open.filter(({ most }) => most < this.#states.length);
    this.#open = this.#open.filter(({ most }) => most >= this.#states.length);
    for (const answered of known) this.#judge(answered);
  }

  #judge({ node, who, account, asked, said, least, most }: Answered): void {
    this.decided += said.length;
    if (most > least) this.during += said.length;
    const states = this.#states
      .slice(least, most + 1)
      .map((world) => answers(world, who, account, Date.now(), asked));
    for (const [at, { key, ref }] of asked.entries()) {
      if (states.some((state) => state[at] === said[at])) continue;
      const question = `${key} ${ref.type} ${ref.id}`;
      this.stale.push({ node, who, question, said: said[at]!, between: [least, most] });
    }
  }
}

function concerns(before: World, after: World): About[] {
  const now = Date.now();
  return before.accounts.flatMap(({ id: account }) => {
    const asked = questionsOn(after, account);
    return everybody(before).flatMap((who) => {
      const [was, is] = [before, after].map((world) => answers(world, who, account, now, asked)) as [
        boolean[],
        boolean[],
      ];
      const differ = asked.filter((_, at) => was[at] !== is[at]);
      return differ.length > 0 ? [{ who, account, asked: differ.slice(0, 5) }] : [];
    });
  });
}
