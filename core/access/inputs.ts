import { z } from 'zod';
import { PERMISSION_KEYS } from './catalogue';
import { oneLine, severalLines } from './clean-text';

// PostgreSQL can't keep U+0000, no database half a character, and nobody types either.
const unfit = /\0|\p{Surrogate}/u;

// Neither room nor what has no shape: a name of that alone looks like none, or like another’s.
const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A text that every database can keep: an id that may be anybody's, a place in a list. */
export const fit = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !unfit.test(text));

/** An id of ours or of the host's. */
export const Id = z
  .string()
  .min(1)
  .max(64)
  .refine((text) => !unfit.test(text));

/** One line that people wrote, with something in it that others can see. */
export const line = (most: number) =>
  z.string().transform(oneLine).pipe(z.string().min(1).max(most).regex(SEEN));

/** One line, or nothing at all. */
export const lineOrNone = (most: number) => z.string().transform(oneLine).pipe(z.string().max(most));

/** Words to look for; none at all is everything. */
export const search = lineOrNone;

/** What people wrote in as many lines as they liked. */
export const lines = (most: number) => z.string().transform(severalLines).pipe(z.string().min(1).max(most));

/** As many lines, or nothing at all. */
export const linesOrNone = (most: number) => z.string().transform(severalLines).pipe(z.string().max(most));

/** A key of the catalogue; anything else is refused by its field. */
export const Key = z.enum(PERMISSION_KEYS);

/** The last instant that every calendar and form we know can write: the end of the year 9999. */
const LAST = 253_402_300_799_999;

/** An instant in milliseconds UTC. */
export const Instant = z.number().int().positive().max(LAST);

/** Whose grants are meant; that it is of this account is looked up, not taken from here (R3). */
export const SubjectInput = z.strictObject({
  kind: z.enum(['membership', 'contact', 'team', 'remote']),
  id: Id,
});
