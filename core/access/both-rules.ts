import type { DepartmentRule } from './facts';

/** One rule that closes all that either of two closes (R4). */
export function bothRules(
  a: DepartmentRule | undefined,
  b: DepartmentRule | undefined,
): DepartmentRule | undefined {
  if (!a || !b) return a ?? b;
  if (a.mode === 'allBut') {
    if (b.mode === 'only') return bothRules(b, a);
    return { mode: 'allBut', departments: [...new Set([...a.departments, ...b.departments])] };
  }
  const stays = (id: string) => b.departments.includes(id) === (b.mode === 'only');
  return { mode: 'only', departments: a.departments.filter(stays) };
}
