import { z } from 'zod';
import { PERMISSION_KEYS } from '../../core/index';

/** An id of ours or of the host's. */
export const Id = z.string().min(1).max(64).describe('An id of Latchkey’s or of the host’s');

/** A key of the catalogue. */
export const Key = z.enum(PERMISSION_KEYS).describe('A permission of the catalogue');

/** An instant as it comes in: RFC 3339, with its offset. */
export const InstantIn = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

/** An instant as it goes out: in UTC. */
export const InstantOut = z
  .number()
  .transform((ms) => new Date(ms).toISOString())
  .pipe(z.iso.datetime());

/** How much of a list is asked for at once. */
export const Limit = z.coerce.number().int().min(1).max(100).default(25);

/** Somebody, as rules and logs name them. */
export const PrincipalName = z
  .string()
  .max(80)
  .describe('Somebody: user:7, contact:31, staff:2 or service:billing');

/** A list as it goes out; what is read only inside may be in it. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item) as unknown as z.ZodType<z.output<Item>[], readonly z.input<Item>[]>;

/** A list that is whole: it has no next page. */
export const wholeOf = <Item extends z.ZodType>(item: Item) => z.object({ items: listOf(item) });

/** Which account. */
export const AccountPlace = z.strictObject({ account: Id });

/** Departments closed to somebody. */
export const DepartmentRule = z.object({
  mode: z.enum(['allBut', 'only']),
  departments: listOf(Id),
});

/** A grant that somebody shall have: account-wide or for one service, for good or until an instant. */
export const GrantIn = z.strictObject({ key: Key, service: Id.optional(), expiresAt: InstantIn.optional() });

/** A grant as it stands. */
export const Grant = z.object({
  id: Id,
  key: Key,
  service: Id.optional(),
  expiresAt: InstantOut.optional(),
  grantedBy: PrincipalName,
  grantedAt: InstantOut,
});

/** What holds grants. */
export const SubjectKind = z.enum(['membership', 'contact', 'team', 'remote']);
