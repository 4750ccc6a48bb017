import { InvalidInputError } from '../errors';
import { normalEmail } from './email';

/** The one form of an address that somebody typed.
 * @throws InvalidInputError */
export function requireEmail(typed: string): string {
  const email = normalEmail(typed);
  if (email === undefined) throw new InvalidInputError('email', 'NO_ADDRESS');
  return email;
}
