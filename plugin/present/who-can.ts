import type { ResourceRef } from '../../core/index';
import type { Visit } from '../http/route';
import { list } from '../views';
import { nameOf } from './person';

const LOOKS = ['misc.contacts', 'misc.users', 'misc.teams'];

/** Whether the reader may see who is on an account; asked beforehand, since a refusal would be written down. */
export async function mayLook({ core, actor, area }: Visit, account: string): Promise<boolean> {
  if (area === 'admin') return true;
  const resource: ResourceRef = { type: 'account', id: account };
  const answers = await Promise.all(
    LOOKS.map((key) => core.open().can({ principal: actor.principal, key, resource })),
  );
  return answers.includes(true);
}

/** Whether the reader manages the teams of an account; asked beforehand like that. */
export async function mayManageTeams({ core, as, actor, area }: Visit, account: string): Promise<boolean> {
  if (area === 'admin') return (await as.myStaffRole({})) === 'admin';
  const resource: ResourceRef = { type: 'account', id: account };
  return core.open().can({ principal: actor.principal, key: 'misc.teams', resource });
}

/** Who can change things on an account: the owner and masters by name, for those who may know them. */
export async function whoCan(visit: Visit, account: string): Promise<readonly string[]> {
  if (!(await mayLook(visit, account))) return [];
  const people = await visit.as.listPeople({ account });
  return people
    .filter(
      ({ role, principal }) => ['owner', 'master'].includes(role) && principal !== visit.actor.principal,
    )
    .map(nameOf);
}

/** The same as words to stand in a sentence: "Grace or Henrik", "the owner". */
export function askWho(names: readonly string[]): string {
  return names.length === 0 ? 'the owner' : list(names, 'or');
}
