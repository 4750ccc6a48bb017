import { z } from 'zod';
import { inputs } from '../../../core/index';
import { AccountPlace, DepartmentRule, Grant, Id, listOf } from '../fields';
import { Person } from '../people/schema';

/** Which team of which account. */
export const TeamPlace = AccountPlace.extend({ team: Id });
/** Who in it: a membership or a contact of the account. */
export const MemberPlace = TeamPlace.extend({ kind: z.enum(['membership', 'contact']), id: Id });

/** A team to be made. */
export const NewTeam = inputs.AddTeam.omit({ account: true });
/** What changes of a team; what is left out stays. */
export const TeamEdit = inputs.EditTeam.omit({ account: true, team: true });

/** A team. */
export const Team = z.object({ id: Id, name: z.string(), description: z.string() });

const count = z.number().int();
/** The same in a list, with how much there is to it. */
export const ListedTeam = Team.extend({
  counts: z.object({ members: count, grants: count, links: count }),
});

/** Where a team is let in by another account, was, or is asked to come. */
export const LetIn = z.object({
  id: Id,
  team: Id,
  teamName: z.string(),
  company: z.string(),
  state: z.enum(['pending', 'active', 'closed', 'rejected']),
});

/** A team with its people, what it holds, what is closed to it, and where it is let in. */
export const TeamDetails = Team.extend({
  members: listOf(Person),
  grants: listOf(Grant),
  departmentRule: DepartmentRule.optional(),
  links: listOf(LetIn),
});
