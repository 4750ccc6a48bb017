import type { ProblemKind } from './problem-kinds';

/** What is wrong with one field: never what it held. */
export interface FieldFault {
  readonly field: string;
  readonly reason: string;
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
