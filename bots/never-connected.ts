const CONNECTING: readonly unknown[] = ['connect', 'getaddrinfo'];
const TIMED_OUT = 'UND_ERR_CONNECT_TIMEOUT';

/** True when no connection came about (refused, unreachable, no such name), so that nothing was sent. */
export function neverConnected(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { syscall, code, errors, original, cause } = error as Record<string, unknown>;
  // One error for each address that was tried.
  if (Array.isArray(errors)) return errors.length > 0 && errors.every(neverConnected);
  return CONNECTING.includes(syscall) || code === TIMED_OUT || neverConnected(cause ?? original);
}
