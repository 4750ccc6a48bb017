/** What a fault says besides its code: plain values that a surface may put into a sentence. Never a secret. */
export type Details = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A fault that a surface answers in its own words: a stable code and details, no English and no HTTP. */
export abstract class DomainError extends Error {
  readonly code: string;
  readonly details: Details;

  constructor(code: string, details: Details = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = new.target.name;
    this.code = code;
    this.details = details;
  }
}

/** What was sent can't be taken; `details.field` names the field at fault. */
export class InvalidInputError extends DomainError {
  constructor(field: string, reason: string, details: Details = {}) {
    super('input.invalid', { field, reason, ...details });
  }
}

/** Nobody we know asks. */
export class NotAuthenticatedError extends DomainError {
  constructor() {
    super('actor.unknown');
  }
}

/** Somebody we know asks for what they may not do; `details` say which permission and why. */
export class NotAllowedError extends DomainError {
  constructor(reason: string, details: Details = {}) {
    super('access.denied', { reason, ...details });
  }
}

/** The act asks for a fresh sign-in or code first (R15). */
export class NotFreshError extends DomainError {
  constructor(act: string) {
    super('access.not_fresh', { act });
  }
}

/** It isn't there, or is not yours: the two answer alike (R3). */
export class NotFoundError extends DomainError {
  constructor(thing: string) {
    super(`${thing}.not_found`);
  }
}

/** It is in a state in which this can't be done. */
export class ConflictError extends DomainError {
  constructor(thing: string, reason: string, details: Details = {}) {
    super(`${thing}.conflict`, { reason, ...details });
  }
}

/** It changed since whoever wants to replace it read it. */
export class StaleError extends DomainError {
  constructor(thing: string) {
    super(`${thing}.stale`);
  }
}

/** Too often, or too much; `details.inMs`, where it is known, says how long to leave it alone at most. */
export class LimitReachedError extends DomainError {
  constructor(limit: string, inMs?: number) {
    super('limit.reached', { limit, ...(inMs !== undefined && { inMs }) });
  }
}

/** What a setting names doesn't answer at the start: no fault of the setting, perhaps, and it may pass. */
export class OutOfReachError extends DomainError {
  constructor(setting: string, reason: string) {
    super('start.out_of_reach', { setting, reason });
  }
}

/** What a billing platform's answer means, whatever its HTTP status says. `auth`, `ip`, `permission`: it doesn't let us in,
 * or not to this; an operator mends that. `transport`: no answer, or one that nobody can read. */
export type HostErrorKind =
  'auth' | 'ip' | 'permission' | 'notFound' | 'validation' | 'rateLimit' | 'maintenance' | 'transport';

/** The billing platform refused, or can't be reached; `retryable` says whether another try may help. */
export class HostError extends DomainError {
  readonly kind: HostErrorKind;
  readonly retryable: boolean;
  /** How long the platform wants to be left alone, in milliseconds, where it says so. */
  readonly retryAfterMs: number | undefined;

  constructor(kind: HostErrorKind, reason: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    const { retryAfterMs, ...rest } = options;
    const retryable = kind !== 'notFound' && kind !== 'validation';
    super(retryable ? 'host.unavailable' : 'host.refused', { reason }, rest);
    this.kind = kind;
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}
