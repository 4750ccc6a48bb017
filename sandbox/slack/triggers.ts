import { breach } from './breach';
import { LIMITS } from './limits';

/** What a trigger stands for: who acted, and in which modal if it was in one. */
export interface Trigger {
  readonly userId: string;
  readonly viewId?: string;
}

interface Issued extends Trigger {
  readonly at: number;
  spent: boolean;
}

/** The trigger ids handed out with interactions: each opens one view, within three seconds. */
export class Triggers {
  readonly #issued = new Map<string, Issued>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A new trigger id for what a person just did. */
  issue(trigger: Trigger): string {
    const id = `${this.#now()}.${this.#issued.size + 1}.trigger`;
    this.#issued.set(id, { ...trigger, at: this.#now(), spent: false });
    return id;
  }

  /** What the id stands for, once. */
  spend(id: string): Trigger {
    const issued = this.#issued.get(id);
    if (!issued) throw breach('triggerUnknown');
    if (issued.spent) throw breach('triggerUsed');
    if (this.#now() - issued.at > LIMITS.triggerAge.limit) throw breach('triggerAge');
    issued.spent = true;
    return issued;
  }
}
