/** Every kind of problem, by the last part of its `type`: its status, and what it says. Stable. */
export const PROBLEMS = {
  'malformed-request': [400, 'The request can’t be read'],
  'not-authenticated': [401, 'No token of this installation'],
  'not-allowed': [403, 'Not allowed'],
  'step-up-needed': [403, 'A fresh proof of who acts is needed first'],
  'not-found': [404, 'There is no such thing'],
  'method-not-allowed': [405, 'This can’t be done here'],
  conflict: [409, 'Not in the state it is in'],
  stale: [412, 'It changed since it was read'],
  'too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body must be JSON in UTF-8'],
  'invalid-input': [422, 'A field is missing, wrong or unknown'],
  'key-reused': [422, 'The Idempotency-Key belongs to another request'],
  'precondition-required': [428, 'If-Match must name the version that is replaced'],
  'limit-reached': [429, 'Too often, or too much'],
  'internal-error': [500, 'Something failed here'],
  'host-refused': [502, 'The billing platform refused'],
  'host-unavailable': [503, 'The billing platform doesn’t answer'],
  unavailable: [503, 'The database doesn’t answer'],
} as const satisfies Record<string, readonly [number, string]>;

/** One of them. */
export type ProblemKind = keyof typeof PROBLEMS;

/** The `type` of a problem; it names it and leads nowhere. */
export function problemType(kind: ProblemKind): string {
  return `urn:latchkey:problem:${kind}`;
}
