import type { EntryValue } from '../activity/entry';
import type { DepartmentRule } from './facts';

/** A rule as a log shows it. */
export function ruleShown(rule: DepartmentRule | undefined): EntryValue {
  return rule ? { mode: rule.mode, departments: [...rule.departments] } : {};
}
