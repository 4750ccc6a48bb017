import { InvalidInputError } from '../../../core/index';

const DAY = 86_400_000;

/** The end of a day in UTC, in which the installation counts.
 * @throws InvalidInputError for what is no day, or is over */
export function instantOfEnd(day: string, now: number): number {
  const start = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  if (Number.isNaN(start)) throw new InvalidInputError('expiresAt', 'FORM');
  if (start + DAY <= now) throw new InvalidInputError('expiresAt', 'PAST');
  return start + DAY;
}
