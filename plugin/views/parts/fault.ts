/** What is wrong with one field of a form that came back. */
export interface Fault {
  readonly field: string;
  readonly say: string;
}

/** What is wrong with this field, if it is the one. */
export function faultIn(fault: Fault | undefined, field: string): string | undefined {
  return fault?.field === field ? fault.say : undefined;
}
