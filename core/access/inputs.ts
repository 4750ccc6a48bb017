import { z } from 'zod';
import { isPermissionKey, type PermissionKey } from './catalogue';

// U+0000 is refused everywhere: PostgreSQL can't keep it, and nobody types it.
const clean = (text: string) => !text.includes('\0');

/** An id of ours or of the host's. */
export const Id = z.string().min(1).max(64).refine(clean);

/** One line that people wrote. */
export const line = (most: number) => z.string().trim().min(1).max(most).refine(clean);

/** A key of the catalogue; anything else is refused by its field. */
export const Key = z.custom<PermissionKey>((value) => typeof value === 'string' && isPermissionKey(value));

/** The last instant that every calendar and form we know can write: the end of the year 9999. */
const LAST = 253_402_300_799_999;

/** An instant in milliseconds UTC. */
export const Instant = z.number().int().positive().max(LAST);

export const SubjectInput = z.strictObject({
  kind: z.enum(['membership', 'contact', 'team', 'remote']),
  id: Id,
});
