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

/** Whose grants are meant; that it is of this account is looked up, not taken from here (R3). */
export const SubjectInput = z.strictObject({
  kind: z.enum(['membership', 'contact', 'team', 'remote']),
  id: Id,
});
