import { z } from 'zod';
import { readPrincipal } from '../access/principal';

/** Of whom: `user:7` with all contacts that are theirs, or one contact (`contact:31`). */
export const Whose = z.strictObject({
  person: z.string().refine((text) => ['user', 'contact'].includes(readPrincipal(text)?.kind ?? '')),
});
/** The same, as callers write it. */
export type Whose = z.infer<typeof Whose>;
