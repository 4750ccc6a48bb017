import { z } from 'zod';
import { GROUPS, SURFACES } from '../../../core/index';
import { Cursor } from '../cursor';
import { AccountPlace, Grant, Id, Limit, listOf, PrincipalName } from '../fields';
import { Invitation } from '../invitations/schema';

const Role = z.enum(['owner', 'master', 'member', 'contact', 'outsider']);

/** Which member's place on which account. */
export const MemberPlace = AccountPlace.extend({ membership: Id });

/** What becomes of what they granted to others. */
export const Leaving = z.strictObject({ endGranted: z.boolean().default(false) });

/** Which people of an account. */
export const PeopleSearch = z.strictObject({
  search: z.string().max(191).optional().describe('Words in a name or address'),
  cursor: Cursor,
  limit: Limit,
});
/** Where a page of people begins. */
export const PeopleStart = z.strictObject({ role: Role, name: z.string(), principal: z.string() });

/** Somebody who can act on an account. */
export const Person = z.object({
  principal: PrincipalName,
  role: Role,
  name: z.string(),
  email: z.string(),
  suspended: z.boolean(),
  subject: z
    .object({ kind: z.enum(['membership', 'contact']), id: Id })
    .optional()
    .describe('What holds their grants'),
  teams: listOf(z.string()),
  company: z.string().optional().describe('Whose they are, for people of a remote team'),
});

/** The same in a list, with how much of each group they hold. */
export const ListedPerson = Person.extend({
  counts: z.record(z.enum(GROUPS), z.number().int()),
  chats: listOf(z.enum(SURFACES)),
});

/** A member's place. */
export const Membership = z.object({
  id: Id,
  user: Id,
  contact: Id.optional().describe('The contact that was joined to it'),
  role: z.enum(['owner', 'master', 'member']),
  suspended: z.boolean(),
});

/** What somebody left on an account: what was withdrawn, and what they granted. */
export const LeftBehind = z.object({
  withdrawn: listOf(Invitation),
  granted: listOf(Grant.extend({ subject: z.object({ kind: z.string(), id: Id }) })),
  ended: z.boolean().describe('What they granted ended too'),
});
