import { InvalidInputError } from '../../../core/index';
import type { Visit } from '../../http/route';
import { endOfDay } from './end-of-day';

const DAY_MS = 86_400_000;

/** What the form says of when added permissions end, as it was chosen and typed. */
export interface Ends {
  readonly choice: EndsChoice;
  /** A day as forms write it; only the choice `day` means it. */
  readonly day: string;
}

/** What can be chosen: for good, so many days, or until a day is over. */
export const ENDS = ['never', '1', '7', '30', '90', 'day'] as const;
/** One of them. */
export type EndsChoice = (typeof ENDS)[number];

/** Where nothing was chosen yet. */
export const NEVER: Ends = { choice: 'never', day: '' };

/** The choice in a form.
 * @throws InvalidInputError for one that isn't offered */
export function readEnds({ field }: Pick<Visit, 'field'>): Ends {
  const choice = ENDS.find((one) => one === (field('ends') ?? 'never'));
  if (choice === undefined) throw new InvalidInputError('ends', 'UNKNOWN');
  return { choice, day: (field('day') ?? '').slice(0, 10) };
}

/** Days that are counted from the moment a change is done; undefined for the other choices. */
export function daysOf({ choice }: Ends): number | undefined {
  return choice === 'never' || choice === 'day' ? undefined : Number(choice);
}

/** The instant at which something given at `now` ends; undefined: never.
 * @throws InvalidInputError for a day that isn't one, or is over */
export function instantOf(
  ends: Ends,
  { now, timezone }: { now: number; timezone: string },
): number | undefined {
  if (ends.choice === 'never') return undefined;
  const days = daysOf(ends);
  if (days !== undefined) return now + days * DAY_MS;
  const end = endOfDay(ends.day, timezone);
  if (end === undefined || end <= now) throw new InvalidInputError('day', 'PAST');
  return end;
}
