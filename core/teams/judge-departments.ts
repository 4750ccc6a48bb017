import type { Change } from '../access/change';
import { openDepartments, isClosedBy } from '../access/departments';
import type { DepartmentRule } from '../access/facts';
import { NotAllowedError } from '../errors';
import type { Subject } from '../ports/stores/access-store';
import type { Writes } from '../ports/stores/stores';

/** The departments that a rule closes, of those there are. */
export async function closedBy(tx: Writes, rule: DepartmentRule | undefined): Promise<string[]> {
  if (!rule) return [];
  const departments = await tx.accounts.departments();
  return departments.map(({ id }) => id).filter((id) => isClosedBy(rule, id));
}

/** Denials are set and lifted only by who may enter the department, whatever the form of the change (R6).
 * @throws NotAllowedError */
export function requireEntry({ facts, account }: Change, departments: readonly string[]): void {
  if (!facts) return;
  const open = openDepartments(facts);
  if (departments.some((id) => !open.has(id))) throw new NotAllowedError('DEPT_DENIED', { account });
}

/** Who puts somebody under a subject's denials, or takes them away from under these, sets or lifts them.
 * @throws NotAllowedError */
export async function requireEntryOf(change: Change, subject: Subject): Promise<readonly string[]> {
  const closed = await closedBy(change.tx, await change.tx.teams.ruleOf(subject));
  requireEntry(change, closed);
  return closed;
}
