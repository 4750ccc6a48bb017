import type { Fields } from './json';
import type { Call } from './web-api/call-method';

/** What goes wrong with the next call that fits. */
export interface Fault {
  /** The HTTP status to answer; 200 where it is left out. */
  readonly status?: number;
  /** An object is sent as JSON, a string as it is. */
  readonly body?: Fields | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Do what the call asks first, and only then fail. */
  readonly after?: 'commit';
  /** Cut the connection instead of answering. */
  readonly reset?: boolean;
  /** Never answer. */
  readonly hang?: boolean;
}

/** Which calls a fault is for: a method's name, `response_url`, or a test of the whole call. */
export type Match = string | ((call: Call) => boolean);

/** Faults that were asked for and have not happened yet. */
export class ScriptedFaults {
  readonly #waiting: { readonly match: Match; readonly fault: Fault }[] = [];

  /** Lets the next call that fits go wrong; asked twice, the next two. */
  add(match: Match, fault: Fault): void {
    this.#waiting.push({ match, fault });
  }

  /** The fault for this call, which then has happened. */
  take(call: Call): Fault | undefined {
    const fits = (match: Match) => (typeof match === 'string' ? match === call.method : match(call));
    const at = this.#waiting.findIndex(({ match }) => fits(match));
    return at < 0 ? undefined : this.#waiting.splice(at, 1)[0]?.fault;
  }

  /** Forgets what has not happened. */
  clear(): void {
    this.#waiting.length = 0;
  }
}
