import type { Fields } from './json';

/** An answer `{ ok: false, error }` in the making, with whatever the real server adds to it. */
export class SlackFailure extends Error {
  readonly code: string;
  readonly extra: Fields;

  constructor(code: string, extra: Fields = {}) {
    super(code);
    this.name = 'SlackFailure';
    this.code = code;
    this.extra = extra;
  }
}

/** Stops with the given error unless the value is there. */
export function found<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new SlackFailure(code);
  return value;
}
