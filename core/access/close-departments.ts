import { ConflictError, NotFoundError } from '../errors';
import type { Subject } from '../ports/stores/access-store';
import { judgeTeamRule } from '../teams/set-departments';
import type { Change } from './change';
import { MANAGES } from './delegation';
import { isClosedBy } from './departments';
import type { DepartmentRule } from './facts';
import { judgePersonRule, type RuleStep } from './set-department-rule';
import { findSubject, hasAll } from './subjects';

/** Departments that are closed to a subject, and those that are opened again. */
export interface Doors {
  readonly close: readonly string[];
  readonly open: readonly string[];
}

/**
 * Judges closing some departments to a subject and opening others, by whatever rules its kind has (R6). Whether departments
 * that come later are open stays as it was. Undefined: all of it is so already.
 * @throws NotAllowedError; NotFoundError for what is no department; ConflictError for the owner and masters
 */
export async function judgeDoors(
  change: Change,
  subject: Subject,
  { close, open }: Doors,
): Promise<RuleStep | undefined> {
  if (close.length + open.length === 0) return undefined;
  const { tx, account } = change;
  const target = await findSubject(tx, account, subject);
  change.needs(MANAGES[subject.kind]);
  if (hasAll(target)) throw new ConflictError('departments', 'HAS_ALL');
  const ids = (await tx.accounts.departments()).map(({ id }) => id);
  if ([...close, ...open].some((id) => !ids.includes(id))) throw new NotFoundError('department');
  const before = await tx.access.departmentRule(subject);
  const isShut = (id: string) => (isClosedBy(before, id) || close.includes(id)) && !open.includes(id);
  if (ids.every((id) => isShut(id) === isClosedBy(before, id))) return undefined;
  const after = ruleOf(before?.mode ?? 'allBut', ids, isShut);
  if (subject.kind === 'team' || subject.kind === 'remote') {
    await judgeTeamRule(change, { subject, before, rule: after });
  } else await judgePersonRule(change, subject, { target, before, after });
  return { before, after };
}

function ruleOf(
  mode: DepartmentRule['mode'],
  ids: readonly string[],
  isShut: (id: string) => boolean,
): DepartmentRule | undefined {
  const departments = ids.filter((id) => isShut(id) === (mode === 'allBut'));
  return mode === 'allBut' && departments.length === 0 ? undefined : { mode, departments };
}
