import type { ProblemKind } from './problem-kinds';

/** What is wrong with one field: never what it held. */
export interface FieldFault {
  readonly field: string;
  readonly reason: string;
}

/** A name that could be one of ours. */
const NAME = /^\w{1,64}$/;

/** The path of a field as it is said back: what somebody made up themselves is theirs, and ends it. */
export function fieldOf(path: readonly PropertyKey[]): string {
  const names = path.map(String);
  const foreign = names.findIndex((name) => !NAME.test(name));
  return (foreign < 0 ? names : names.slice(0, foreign)).join('.');
}

/** What is wrong with a request before any use case hears of it. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';
  readonly kind: ProblemKind;
  readonly faults: readonly FieldFault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ProblemKind,
    { faults = [], headers = {} }: { faults?: readonly FieldFault[]; headers?: Record<string, string> } = {},
  ) {
    super(kind);
    this.kind = kind;
    this.faults = faults;
    this.headers = headers;
  }
}
