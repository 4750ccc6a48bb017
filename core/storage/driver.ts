import { createRequire } from 'node:module';
import { isNativeError } from 'node:util/types';

/** The npm packages that talk to a database server; they are installed only where one is used. */
export type Driver = 'pg' | 'mysql2';

/** The database of `LATCHKEY_DATABASE_URL` needs a package that is not installed. */
export class DriverMissingError extends Error {
  constructor(driver: Driver) {
    super(`the package "${driver}" is missing: npm install ${driver}`);
    this.name = 'DriverMissingError';
  }
}

/** Loads a driver when its database is opened, not before.
 * @throws DriverMissingError */
export function loadDriver(
  driver: Driver,
  load: (name: string) => unknown = createRequire(__filename),
): unknown {
  try {
    return load(driver);
  } catch (error) {
    if (isNativeError(error) && 'code' in error && error.code === 'MODULE_NOT_FOUND') {
      throw new DriverMissingError(driver);
    }
    throw error;
  }
}
