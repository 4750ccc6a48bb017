import { z } from 'zod';
import { inputs } from '../../../core/index';
import {
  AccountPlace,
  DepartmentRule,
  Grant,
  GrantIn,
  Id,
  InstantOut,
  Key,
  listOf,
  PrincipalName,
} from '../fields';
import { LetIn } from '../teams/schema';

/** A link, from the side of one of its two accounts. */
export const LinkPlace = AccountPlace.extend({ remote: Id });
/** Somebody of its team. */
export const PersonPlace = LinkPlace.extend({ person: PrincipalName });

/** The code that another account gave away. */
export const CodeIn = inputs.ReadTeamCode.omit({ account: true });
/** Whose team it is. */
export const CodeTeam = z.object({ team: z.string(), company: z.string() });

/** A team to be let in: by its code, under a name of one’s own, with keys that one picks. */
export const NewEntry = inputs.InviteRemoteTeam.omit({ account: true }).extend({
  grants: z.array(GrantIn).min(1).max(200),
});
/** What changes of an entry; what is left out stays. */
export const EntryEdit = inputs.EditRemoteTeam.omit({ account: true, remote: true });

const State = z.enum(['pending', 'active', 'closed', 'rejected']);
/** How far a link has come. */
export const LinkState = z.object({ id: Id, name: z.string(), state: State });

/** This account’s entry for a team of another. */
export const Entry = z.object({
  ...LinkState.shape,
  teamName: z.string(),
  company: z.string(),
  admission: z.enum(['open', 'each']),
});

/** Links of an account, both ways. */
export const Links = z.object({ entries: listOf(Entry), letIn: listOf(LetIn) });

const Offered = z.object({
  key: Key,
  service: z.string().optional().describe('The service’s label, which is all that the other account tells'),
  expiresAt: InstantOut.optional(),
});
const Person = z.object({
  principal: PrincipalName,
  name: z.string(),
  admitted: z.boolean(),
  company: z.string(),
});

/** A link with what it opens: as an entry of this account, or as the way of its team elsewhere. */
export const LinkDetails = z.discriminatedUnion('side', [
  Entry.extend({
    side: z.literal('entry'),
    grants: listOf(Grant),
    departmentRule: DepartmentRule.optional(),
    people: listOf(Person),
  }),
  LetIn.extend({ side: z.literal('letIn'), grants: listOf(Offered) }),
]);
