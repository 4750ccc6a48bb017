import type { Fields } from './json';
import { LIMITS, type LimitName } from './limits';

/** An answer `{ ok: false, error }` in the making: the error of a row of the table, with whatever the real server adds. */
export class SlackFailure extends Error {
  readonly row: LimitName;
  readonly code: string;
  readonly extra: Fields;

  constructor(row: LimitName, extra: Fields = {}) {
    super(LIMITS[row].error);
    this.name = 'SlackFailure';
    this.row = row;
    this.code = LIMITS[row].error;
    this.extra = extra;
  }
}
