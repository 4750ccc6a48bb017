import type { DepartmentRule } from '../../access/facts';
import type { Subject } from './access-store';

/** What ends when the department it names does (R19). */
export interface LifeReads {
  /** Accounts with a rule that names this department. */
  accountsNaming(department: string): Promise<string[]>;
  rulesNaming(account: string, department: string): Promise<{ subject: Subject; rule: DepartmentRule }[]>;
}
