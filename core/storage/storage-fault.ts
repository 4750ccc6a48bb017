import { faultOf, type FaultKind } from './faults';

/** A database fault as the rest of the program may see and log it: the drivers' own errors carry statements and values. What
 * has no name here is told by the driver's code, which carries none. */
export class StorageFault extends Error {
  readonly kind: FaultKind;

  constructor(kind: FaultKind, code = '') {
    super(code === '' ? `storage: ${kind}` : `storage: ${kind} (${code})`);
    this.name = 'StorageFault';
    this.kind = kind;
  }
}

/** For the edge: a database error becomes a StorageFault, without the error as its cause; anything else stays itself. */
export function mapFault(error: unknown): unknown {
  const fault = faultOf(error);
  if (!fault) return error;
  return new StorageFault(fault.kind, fault.kind === 'other' ? fault.code : '');
}

/** For what is only read: it goes through no transaction that would map the drivers' own errors, which carry values. */
export async function mapped<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw mapFault(error);
  }
}
