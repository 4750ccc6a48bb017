import type { PermissionKey, ResourceRef } from '../../core/index';
import type { Visit } from '../http/route';
import { list, text } from '../views';
import { nameOf } from './person';

/** So many names are as good as all of them. */
const MOST = 20;
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

/** Whether the reader manages people or teams of an account, by the key for it; asked beforehand like that. */
export async function mayManage(
  { core, as, actor, area }: Visit,
  account: string,
  key: PermissionKey,
): Promise<boolean> {
  if (area === 'admin') return (await as.myStaffRole({})) === 'admin';
  const resource: ResourceRef = { type: 'account', id: account };
  return core.open().can({ principal: actor.principal, key, resource });
}

/** Whether the reader changes nothing at all: looks on as somebody else, or is staff whose role only looks. */
export async function onlyLooks({ as, actor, area }: Visit): Promise<boolean> {
  return actor.readOnly === true || (area === 'admin' && (await as.myStaffRole({})) !== 'admin');
}

/** Whom an only-looking reader can ask for a change. */
export async function askToChange(visit: Visit, account: string): Promise<string> {
  return visit.area === 'admin' ? text.admin.administrator : askWho(await whoCan(visit, account));
}

/** Whether the reader manages the teams of an account. */
export async function mayManageTeams(visit: Visit, account: string): Promise<boolean> {
  return mayManage(visit, account, 'misc.teams');
}

/** Who can change things on an account: the owner and masters by name, for those who may know them. */
export async function whoCan(visit: Visit, account: string): Promise<readonly string[]> {
  if (!(await mayLook(visit, account))) return [];
  const people = await visit.as.namePeople({ account, roles: ['owner', 'master'], limit: MOST });
  return people.filter(({ principal }) => principal !== visit.actor.principal).map(nameOf);
}

/** The same as words to stand in a sentence: "Grace or Henrik", "the owner". */
export function askWho(names: readonly string[]): string {
  return names.length === 0 ? text.whom.owner : list(names, 'or');
}
