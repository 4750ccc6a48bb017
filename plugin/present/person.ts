import type { AccountPerson, Role } from '../../core/index';
import type { Kind } from '../views/words';

const KINDS: Readonly<Record<Role, Kind>> = {
  owner: 'owner',
  master: 'master',
  member: 'user',
  contact: 'contact',
  outsider: 'remote',
};

/** What a person is called in badges. */
export function kindOf({ role }: Pick<AccountPerson, 'role'>): Kind {
  return KINDS[role];
}

/** How a person is named on an account: somebody of a remote team with their company (R9). */
export function nameOf({ name, company }: Pick<AccountPerson, 'name' | 'company'>): string {
  return company === undefined ? name : `${name} (${company})`;
}
