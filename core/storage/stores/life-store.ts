import type { Knex } from 'knex';
import type { DepartmentRule } from '../../access/facts';
import type { Subject } from '../../ports/stores/access-store';
import type { LifeReads } from '../../ports/stores/life-store';
import { all, list, text } from './rows';

/** What hangs on departments. */
export function lifeReads(db: Knex): LifeReads {
  return {
    accountsNaming: async (department) =>
      (await all(naming(db, department).distinct('account_id').orderBy('account_id'))).map((row) =>
        text(row, 'account_id'),
      ),
    rulesNaming: async (account_id, department) =>
      (await all(naming(db, department).where({ account_id })))
        .map((row) => ({
          subject: { kind: text(row, 'subject_kind') as Subject['kind'], id: text(row, 'subject_id') },
          rule: { mode: text(row, 'mode') as DepartmentRule['mode'], departments: list(row, 'departments') },
        }))
        .filter(({ rule }) => rule.departments.includes(department)),
  };
}

/** Rules are few, and a department goes seldom: they are looked through. */
function naming(db: Knex, department: string): Knex.QueryBuilder {
  const like = `%${JSON.stringify(department).replace(/[!%_]/g, '!$&')}%`;
  return db('latchkey_department_rule').whereRaw("departments like ? escape '!'", [like]);
}
