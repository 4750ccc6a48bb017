import { setTimeout as pause } from 'node:timers/promises';
import type { Death, Job } from './orders';
import { Died, Passing, Process } from './process';
import type { Stage } from './stage';

/** Keeps one process alive on the stage: whenever one dies, the next takes over, and dies where it is told to. */
export class Troupe {
  /** The points at which processes were killed, in order. */
  readonly killed: string[] = [];
  readonly #stage: Stage;
  readonly #deaths: Death[];
  #spare = new Process();
  #current: Promise<Process> | undefined;
  #isOver = false;
  #failure: Error | undefined;

  constructor(stage: Stage, deaths: readonly Death[] = []) {
    this.#stage = stage;
    this.#deaths = [...deaths];
  }

  /** How many are still to die. */
  get waiting(): number {
    return this.#deaths.length;
  }

  begin(): void {
    this.#current = this.#next();
    this.#current.catch(() => undefined);
  }

  /** Asks until somebody lived to answer, and could: who retries uses the same key again. */
  async ask(job: Job): Promise<unknown> {
    for (;;) {
      if (this.#failure) throw this.#failure;
      if (this.#isOver) throw new Error('nobody is left to ask');
      const process = await this.#current;
      try {
        return await process?.ask(job);
      } catch (error) {
        if (error instanceof Died) await process?.ended;
        else if (error instanceof Passing) await pause(200);
        else throw error;
      }
    }
  }

  /** Names the deaths to come for whoever takes over next. */
  condemn(deaths: readonly Death[]): void {
    this.#deaths.push(...deaths);
  }

  /** Ends the one that lives, so that the next takes over. */
  async replace(): Promise<void> {
    const process = await this.#current;
    process?.stop();
    await process?.ended;
  }

  async end(): Promise<void> {
    this.#isOver = true;
    const current = await this.#current?.catch(() => undefined);
    for (const process of [current, this.#spare]) {
      process?.stop();
      await process?.ended;
    }
  }

  /** A process may die while it starts; then the next one is started at once. */
  async #next(): Promise<Process> {
    for (;;) {
      const process = this.#spare;
      this.#spare = new Process();
      const death = this.#deaths[0];
      const port = await this.#started(process, death);
      if (port === undefined) continue;
      this.#stage.slack.deliverTo({ kind: 'http', url: `http://127.0.0.1:${port}` });
      void process.ended.then(({ signal }) => {
        this.#mourn(process, death, signal);
        if (!this.#isOver) this.begin();
      });
      return process;
    }
  }

  async #started(process: Process, death: Death | undefined): Promise<number | undefined> {
    try {
      return await process.start({ ...this.#stage.setting, ...(death ? { death } : {}) });
    } catch {
      const { signal } = await process.ended;
      this.#mourn(process, death, signal);
      if (this.#failure) throw this.#failure;
      return undefined;
    }
  }

  #mourn(process: Process, death: Death | undefined, signal: NodeJS.Signals | null): void {
    if (process.isStopped) return;
    if (signal !== 'SIGKILL') this.#failure ??= new Error(`a child ended by itself: ${process.complaint}`);
    else if (death && death === this.#deaths[0]) this.killed.push(this.#deaths.shift()!.point);
  }
}
