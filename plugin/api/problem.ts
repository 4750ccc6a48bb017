import {
  ConflictError,
  HostError,
  InvalidInputError,
  LimitReachedError,
  NotAllowedError,
  NotAuthenticatedError,
  NotFoundError,
  NotFreshError,
  StaleError,
  StorageFault,
} from '../../core/index';
import { RequestFault } from './faults';
import type { ProblemKind } from './problem-kinds';

/** A fault as the API answers it: what is stable in it, and never the words of an error. */
export interface Told {
  readonly kind: ProblemKind;
  readonly members: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

type Kind<E extends Error> = abstract new (...given: never[]) => E;

const row = <E extends Error>(
  kindOf: Kind<E>,
  tell: (error: E) => Partial<Told> & Pick<Told, 'kind'>,
): ((error: unknown) => Told | undefined) => {
  return (error) => (error instanceof kindOf ? { members: {}, headers: {}, ...tell(error) } : undefined);
};

const TABLE = [
  row(RequestFault, ({ kind, faults, headers }) => ({ kind, headers, members: faultsOf(faults) })),
  row(NotAuthenticatedError, ({ code }) => ({
    kind: 'not-authenticated',
    members: { code },
    headers: CHALLENGE,
  })),
  row(NotFreshError, ({ code, details }) => ({
    kind: 'step-up-needed',
    members: { code, act: details.act },
  })),
  row(NotAllowedError, notAllowed),
  row(NotFoundError, ({ code }) => ({ kind: 'not-found', members: { code } })),
  row(InvalidInputError, ({ code, details: { field, ...more } }) => ({
    kind: 'invalid-input',
    members: { code, ...faultsOf([{ field: String(field), reason: String(more.reason) }]) },
  })),
  row(ConflictError, conflict),
  row(StaleError, ({ code }) => ({ kind: 'stale', members: { code } })),
  row(LimitReachedError, ({ code, details }) => ({
    ...{ kind: 'limit-reached', members: { code, limit: details.limit } },
    headers: { 'Retry-After': '3600' },
  })),
  row(HostError, (error) => ({
    ...{ kind: error.retryable ? 'host-unavailable' : 'host-refused', members: { code: error.code } },
    headers: error.retryable ? retryAfter(error.retryAfterMs) : {},
  })),
  row(StorageFault, ({ kind }) =>
    kind === 'other' ? { kind: 'internal-error' } : { kind: 'unavailable', headers: retryAfter() },
  ),
];

const CHALLENGE = { 'WWW-Authenticate': 'Bearer realm="latchkey", error="invalid_token"' };

/** What a fault is to the outside; whatever we don't know is a fault of ours, and says nothing. */
export function tell(error: unknown): Told {
  for (const told of TABLE) {
    const found = told(error);
    if (found) return found;
  }
  return parserFault(error) ?? { kind: 'internal-error', members: {}, headers: {} };
}

function faultsOf(faults: readonly { field: string; reason: string }[]): Record<string, unknown> {
  const [first] = faults;
  return first ? { field: first.field, errors: faults } : {};
}

/** Why not, in the codes that `why` answers with. */
function notAllowed({ code, details }: NotAllowedError): Partial<Told> & Pick<Told, 'kind'> {
  const { reason, key, blockers, scope } = details;
  const members = { code, reason, ...(key === undefined ? {} : { key }), reasons: blockers ?? [reason] };
  if (reason !== 'SCOPE') return { kind: 'not-allowed', members };
  const challenge = `Bearer realm="latchkey", error="insufficient_scope", scope="${String(scope)}"`;
  return { kind: 'not-allowed', members: { ...members, scope }, headers: { 'WWW-Authenticate': challenge } };
}

function conflict({ code, details }: ConflictError): Partial<Told> & Pick<Told, 'kind'> {
  if (details.reason === 'KEY_REUSED') return { kind: 'key-reused', members: { code } };
  const headers = details.reason === 'RUNNING' ? retryAfter() : {};
  return { kind: 'conflict', members: { code, ...details }, headers };
}

function retryAfter(ms = 1000): Record<string, string> {
  return { 'Retry-After': String(Math.max(1, Math.ceil(ms / 1000))) };
}

/** What Express and its parsers found wrong. */
function parserFault(error: unknown): Told | undefined {
  const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined;
  const kind = typeof status === 'number' ? PARSER[status] : undefined;
  return kind && { kind, members: {}, headers: {} };
}

const PARSER: Readonly<Record<number, ProblemKind>> = {
  400: 'malformed-request',
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-media-type',
};
