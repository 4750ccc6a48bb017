import { NotAllowedError } from '../errors';
import type { Change } from './change';
import { isClosedBy, openDepartments } from './departments';
import { permission, type PermissionKey } from './catalogue';
import type { DepartmentRule, Grant } from './facts';

/** A change of the departments closed to a subject. */
export interface RuleChange {
  /** The key that changing this subject needs. */
  manage: PermissionKey;
  /** The subject is the actor, by any of its names. */
  own: boolean;
  before: DepartmentRule | undefined;
  after: DepartmentRule | undefined;
  /** All that the subject holds. */
  held: readonly Grant[];
}

/**
 * Closing a department takes from the subject and opening one gives to it, and either is for those alone who may enter
 * it themselves (R6).
 * @throws NotAllowedError
 */
export async function requireRule(
  { tx, account, facts, gains, loses }: Change,
  { manage, own, before, after, held }: RuleChange,
): Promise<void> {
  const all = (await tx.accounts.departments()).map(({ id }) => id);
  const changed = all.filter((id) => isClosedBy(before, id) !== isClosedBy(after, id));
  const opens =
    changed.some((id) => isClosedBy(before, id)) || (before?.mode === 'only' && after?.mode !== 'only');
  const support = held.filter(({ key }) => permission(key).group === 'support');
  gains({ manage, own, grants: opens ? support : [] });
  if (changed.some((id) => isClosedBy(after, id)) || after?.mode === 'only') loses({ manage, held });
  const mine = facts && openDepartments(facts);
  if (mine && changed.some((id) => !mine.has(id))) {
    throw new NotAllowedError('DEPT_DENIED', { key: manage, account });
  }
}
