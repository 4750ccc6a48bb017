import { faultOf, type FaultKind } from './faults';

/** A database fault as the rest of the program may see and log it: the drivers' own errors carry statements and values. */
export class StorageFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind) {
    super(`storage: ${kind}`);
    this.name = 'StorageFault';
    this.kind = kind;
  }
}

/** For the edge: a database error becomes a StorageFault, without the error as its cause; anything else stays itself. */
export function mapFault(error: unknown): unknown {
  const fault = faultOf(error);
  return fault ? new StorageFault(fault.kind) : error;
}
