import type { DepartmentRule, Facts, Source } from './facts';
import { holdsAll } from './effective';

/** The departments open to the principal: denials of every live source bind, whatever another source says (R4). */
export function openDepartments(facts: Facts): ReadonlySet<string> {
  const open = facts.departments.filter(
    ({ id, openWhileSuspended }) =>
      (facts.account.state === 'active' || openWhileSuspended) && closedBy(facts, id).length === 0,
  );
  return new Set(open.map(({ id }) => id));
}

/** The sources that close this department; none for owner and masters. */
export function closedBy(facts: Facts, department: string): readonly Source[] {
  if (holdsAll(facts)) return [];
  return facts.sources.filter((source) => !source.asleep && isClosedBy(source.departmentRule, department));
}

/** Whether a rule closes a department; no rule closes none. */
export function isClosedBy(rule: DepartmentRule | undefined, department: string): boolean {
  return rule !== undefined && rule.departments.includes(department) === (rule.mode === 'allBut');
}

/** One rule that closes whatever either of two closes. */
export function uniteRules(
  one: DepartmentRule | undefined,
  other: DepartmentRule | undefined,
): DepartmentRule | undefined {
  if (!one || !other) return one ?? other;
  if (one.mode === 'allBut' && other.mode === 'allBut') {
    return { mode: 'allBut', departments: [...new Set([...one.departments, ...other.departments])] };
  }
  const [only, more] = one.mode === 'only' ? [one, other] : [other, one];
  return { mode: 'only', departments: only.departments.filter((id) => !isClosedBy(more, id)) };
}
