import { InvalidInputError, LimitReachedError } from '../../core/index';
import { text } from '../views';
import type { Fault } from '../views/parts/fault';

/** A fault that a page at the door shows beside its form, in its words; anything else is no fault of the form.
 * @throws what it was given otherwise */
export function faultOf(error: unknown, words: Readonly<Record<string, string>>): Fault {
  if (error instanceof LimitReachedError) {
    return { field: Object.keys(words)[0] ?? '', say: waitOf(error) };
  }
  if (!(error instanceof InvalidInputError)) throw error;
  const { field, reason, least } = error.details;
  if (reason === 'SHORT') return { field: String(field), say: text.signIn.short(Number(least)) };
  if (reason === 'GUESSABLE') return { field: String(field), say: text.signIn.guessable };
  const say = words[String(field)];
  if (say === undefined) throw error;
  return { field: String(field), say };
}

/** How such a page is answered: 429 where it was too often. */
export function statusOf(error: unknown): number {
  return error instanceof LimitReachedError ? 429 : 422;
}

const MINUTE = 60_000;

/** How long to wait, in words: as long as the limit that was reached counts. */
export function waitOf({ details }: LimitReachedError): string {
  const minutes = typeof details.inMs === 'number' ? details.inMs / MINUTE : undefined;
  const { soon, quarter, hour, day } = text.signIn.tooOften;
  if (minutes === undefined) return soon;
  if (minutes <= 15) return quarter;
  return minutes <= 60 ? hour : day;
}
