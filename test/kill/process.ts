import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Job, Report, Setting } from './orders';

/** How a process ended. */
export interface End {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
}

const hook = join(__dirname, '../../scripts/run-typescript.cjs');

/** A child process of ours: loaded ahead, then started on a setting, then asked to do things until it dies. */
export class Process {
  readonly ended: Promise<End>;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  readonly #up: Promise<number>;
  #isUp: (port: number) => void = () => undefined;
  #isDead = false;
  #asked = 0;
  #errors = '';

  constructor() {
    this.#child = fork(join(__dirname, 'child.ts'), {
      execArgv: ['-r', hook],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => (this.#errors += chunk.toString()));
    this.#child.on('message', (report: Report) => this.#hear(report));
    this.ended = new Promise((resolve) => {
      this.#child.on('exit', (code, signal) => resolve({ code, signal }));
    });
    this.#up = new Promise((resolve, reject) => {
      this.#isUp = resolve;
      void this.ended.then(() => reject(new Died()));
    });
    this.#up.catch(() => undefined);
    void this.ended.then(() => this.#bury());
  }

  /** Resolves with the port it listens on; rejects with `Died`. */
  start(setting: Setting): Promise<number> {
    this.#send({ is: 'start', setting });
    return this.#up;
  }

  /** Rejects with `Died` when it didn't live to answer. */
  ask(job: Job): Promise<unknown> {
    if (this.#isDead) return Promise.reject(new Died());
    const id = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ is: 'job', id, job });
    });
  }

  /** What it said to its operator before it ended. */
  get complaint(): string {
    return this.#errors;
  }

  /** Ended by its parent, and not at a point of its own. */
  isStopped = false;

  stop(): void {
    this.isStopped = true;
    this.#child.kill('SIGKILL');
  }

  #bury(): void {
    this.#isDead = true;
    for (const { reject } of this.#waiting.values()) reject(new Died());
    this.#waiting.clear();
  }

  #send(message: object): void {
    this.#child.send(message, () => undefined); // one that is dead says so by its end
  }

  #hear(report: Report): void {
    if (report.is === 'up') return this.#isUp(report.port);
    if (report.is === 'loaded') return;
    const waiting = this.#waiting.get(report.id);
    this.#waiting.delete(report.id);
    if (report.is === 'done') waiting?.resolve(report.value);
    else waiting?.reject(PASSING.test(report.reason) ? new Passing() : new Error(report.reason));
  }
}

/** The process died before it answered; who asked asks the next one. */
export class Died extends Error {}

/** It answered that it can't be done now: a machine with too much to do, and no loss. */
export class Passing extends Error {}

const PASSING = /^StorageFault: storage: (busy|gone)$/;
