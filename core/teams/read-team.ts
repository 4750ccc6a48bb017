import { z } from 'zod';
import type { DepartmentRule } from '../access/facts';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { findPeople } from '../people/find-people';
import { requireLook } from '../people/list-people';
import type { ActorContext } from '../ports/context';
import type { StoredGrant } from '../ports/stores/access-store';
import type { AccountPerson, Team } from '../ports/stores/people-store';
import { findTeam } from './find-team';
import { letIn, type LetIn } from './list-remote-teams';

/** What somebody of the account itself can be. */
const OWN = ['owner', 'master', 'member', 'contact'] as const;

const Input = z.strictObject({ account: Id, team: Id });

/** A team with its people, what it holds, what is closed to it, and where it is let in. */
export interface TeamDetails extends Team {
  members: AccountPerson[];
  grants: StoredGrant[];
  departmentRule?: DepartmentRule;
  links: LetIn[];
}

/** One team of the account, for whoever may see its people.
 * @throws NotAllowedError, NotFoundError */
export async function readTeam(
  ctx: ActorContext,
  input: { account: string; team: string },
): Promise<TeamDetails> {
  const { account, team: id } = parse(Input, input);
  await requireLook(ctx, account);
  const { access, teams } = ctx.read;
  const team = await findTeam(ctx.read, account, id);
  const places = new Set((await teams.membersOf(id)).flatMap(({ principals }) => principals));
  const rule = await teams.ruleOf({ kind: 'team', id });
  return {
    ...team,
    members: await findPeople(ctx, { ...{ account, search: '' }, roles: OWN, only: [...places] }),
    grants: await access.grantsOf({ kind: 'team', id }),
    links: (await teams.linksOfTeam(id)).map(letIn),
    ...(rule ? { departmentRule: rule } : {}),
  };
}
