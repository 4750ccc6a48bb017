import { DomainError, HostError } from '../../errors';

/** The same work, with a database's error turned into the port's own: statements and values stay behind. */
export function guarded<Input extends unknown[], Output>(
  work: (...input: Input) => Promise<Output>,
): (...input: Input) => Promise<Output> {
  return async (...input) => {
    try {
      return await work(...input);
    } catch (error) {
      if (error instanceof DomainError || !isFromDatabase(error)) throw error;
      throw new HostError('transport', 'database.failed');
    }
  };
}

/** Drivers' errors carry a code; those of native modules aren't instances of everybody's Error. */
function isFromDatabase(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return 'code' in error || ('name' in error && error.name === 'KnexTimeoutError');
}
