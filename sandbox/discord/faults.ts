/** A request as it came in, for tests and for the log. */
export interface Call {
  method: string;
  /** Without `/api/v10`, with `%40` and the like decoded. */
  path: string;
  body: unknown;
  at: number;
  status?: number;
}

/** Which requests a fault hits: by path, or by whatever one likes. */
export type CallMatch = string | RegExp | ((call: Call) => boolean);

/** What happens instead of the usual answer. */
export interface Fault {
  status?: number;
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Do what was asked first, and only then fail to say so. */
  commit?: boolean;
  /** Break the connection, or never answer. */
  behaviour?: 'reset' | 'hang';
}

/** The faults that wait for their request. */
export interface Faults {
  /** Lets the next `times` requests that match go wrong. */
  add(match: CallMatch, fault: Fault, times?: number): void;
  /** The fault for a request, taken off the list. */
  take(call: Call): Fault | undefined;
}

/** Starts with nothing going wrong. */
export function createFaults(): Faults {
  const waiting: { match: CallMatch; fault: Fault; left: number }[] = [];
  return {
    add: (match, fault, times = 1) => void waiting.push({ match, fault, left: times }),
    take(call) {
      const found = waiting.find(({ match, left }) => left > 0 && matches(match, call));
      if (found) found.left -= 1;
      return found?.fault;
    },
  };
}

function matches(match: CallMatch, call: Call): boolean {
  if (typeof match === 'function') return match(call);
  const line = `${call.method} ${call.path}`;
  return typeof match === 'string' ? line.includes(match) : match.test(line);
}
