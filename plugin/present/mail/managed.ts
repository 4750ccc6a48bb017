import type { AccountPerson, ResourceRef } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { AccountPaths } from '../paths';

/** Where somebody’s permissions are, for who may look at them. */
export type LinkOf = (person: AccountPerson) => string | undefined;

/** What lets the reader look at the permissions of whom; asked once a page. */
export async function linksTo(
  { core, actor, area }: Visit,
  { id, paths }: { id: string; paths: AccountPaths },
): Promise<LinkOf> {
  if (area === 'admin') return ({ principal }) => paths.access(principal);
  const resource: ResourceRef = { type: 'account', id };
  const can = (key: string) => core.open().can({ principal: actor.principal, key, resource });
  const [contacts, users, teams] = await Promise.all([
    can('misc.contacts'),
    can('misc.users'),
    can('misc.teams'),
  ]);
  const may = { owner: users, master: users, member: users, contact: contacts, outsider: teams };
  return ({ principal, role }) =>
    may[role] || principal === actor.principal ? paths.access(principal) : undefined;
}
