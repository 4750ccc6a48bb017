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
  return facts.sources.filter((source) => !source.asleep && closes(source, department));
}

function closes({ departmentRule: rule }: Source, department: string): boolean {
  return rule !== undefined && shuts(rule, department);
}

/** Whether a rule closes this department. */
export function shuts({ mode, departments }: DepartmentRule, department: string): boolean {
  return departments.includes(department) === (mode === 'allBut');
}
