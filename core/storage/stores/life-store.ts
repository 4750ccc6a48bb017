import type { Knex } from 'knex';
import type { DepartmentRule } from '../../access/facts';
import type { Principal } from '../../access/principal';
import type { Subject } from '../../ports/stores/access-store';
import type { LifeReads, LifeWrites, LiveLink } from '../../ports/stores/life-store';
import type { Tx } from '../transaction';
import { all, list, one, text, type Row } from './rows';

/** What hangs on accounts, teams and departments. */
export function lifeReads(db: Knex): LifeReads {
  const links = () =>
    db('latchkey_remote_team as r')
      .join('latchkey_team as t', 't.id', 'r.team_id')
      .whereIn('r.state', ['pending', 'active'])
      .select('r.id', 'r.account_id', 'r.team_id', 't.account_id as home');
  return {
    linksOf: async (account) => {
      const own = await all(links().where({ 'r.account_id': account }).orderBy('r.id'));
      const others = await all(links().where({ 't.account_id': account }).orderBy('r.id'));
      return [...own, ...others].map(toLink);
    },
    liveLink: async (id) => {
      const row = await one(links().where({ 'r.id': id }));
      return row && toLink(row);
    },
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
    membersOf: (team) => membersOf(db, team),
  };
}

/** The same, with the writes that only a transaction may do. */
export function lifeWrites(tx: Tx): LifeWrites {
  return {
    ...lifeReads(tx),
    closeLink: async (id) => {
      await tx('latchkey_remote_team').where({ id }).update({ state: 'closed' });
    },
  };
}

/** Rules are few, and a department goes seldom: they are looked through. */
function naming(db: Knex, department: string): Knex.QueryBuilder {
  const like = `%${JSON.stringify(department).replace(/[!%_]/g, '!$&')}%`;
  return db('latchkey_department_rule').whereRaw("departments like ? escape '!'", [like]);
}

async function membersOf(db: Knex, team: string): Promise<Principal[]> {
  const rows = await all(
    db('latchkey_team_member as t')
      .leftJoin('latchkey_membership as m', (on) =>
        on.on('m.contact_id', 't.subject_id').andOnVal('t.subject_kind', 'contact'),
      )
      .where({ 't.team_id': team })
      .select('t.subject_kind as kind', 't.subject_id as who', 'm.user_id as joined'),
  );
  const principals = rows.flatMap((row): Principal[] => [
    `${text(row, 'kind') as 'user' | 'contact'}:${text(row, 'who')}`,
    ...(text(row, 'joined') === '' ? [] : [`user:${text(row, 'joined')}` as const]),
  ]);
  return [...new Set(principals)];
}

function toLink(row: Row): LiveLink {
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    home: text(row, 'home'),
    team: text(row, 'team_id'),
  };
}
