import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { ResourceRef } from '../../core/access/resource';
import type { Outcome, Played } from './play';

/** What a node is asked about somebody. */
export interface Asked {
  principal: string;
  questions: { key: string; resource: ResourceRef }[];
}

/** What a node is told, by a number of ours. */
export type NodeOrder = { id: number } & ({ url: string } | { play: Played } | { ask: Asked });
/** What it answers under that number. */
export type NodeAnswer = { id: number } & ({ value: unknown } | { fault: string });

type Work = { url: string } | { play: Played } | { ask: Asked };

/** A node in a process of its own, on a database that others have open too. */
export class NodeProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (answer: NodeAnswer) => void>();
  #asked = 0;

  constructor() {
    this.#child = fork(join(__dirname, 'node.ts'), {
      execArgv: ['-r', join(__dirname, '../../scripts/run-typescript.cjs')],
    });
    this.#child.on('message', (answer: NodeAnswer) => this.#waiting.get(answer.id)?.(answer));
  }

  async start(url: string): Promise<void> {
    await this.#order({ url });
  }

  /** Tries an act there. */
  play({ use, by, input }: Played): Promise<Outcome> {
    return this.#order({ play: { use, by, input } }) as Promise<Outcome>;
  }

  /** Asks it for decisions. */
  ask(asked: Asked): Promise<boolean[]> {
    return this.#order({ ask: asked }) as Promise<boolean[]>;
  }

  /** Resolves when the process is no more. */
  end(): Promise<void> {
    return new Promise((resolve) => {
      this.#child.once('exit', () => resolve());
      this.#child.disconnect();
    });
  }

  #order(work: Work): Promise<unknown> {
    const id = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (answer) => {
        this.#waiting.delete(id);
        if ('fault' in answer) reject(new Error(answer.fault));
        else resolve(answer.value);
      });
      this.#child.send({ id, ...work });
    });
  }
}
