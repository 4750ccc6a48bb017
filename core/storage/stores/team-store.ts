import type { Knex } from 'knex';
import type { DepartmentRule } from '../../access/facts';
import type { TeamMember, TeamReads, TeamWrites } from '../../ports/stores/team-store';
import type { Tx } from '../transaction';
import { peopleOfLink } from './remote-people';
import { toTeam } from './people-store';
import { list, number, one, text, type Row } from './rows';
import { teamLinks } from './team-links';
import { countsOf, isIn, membersOf, membersOfEach } from './team-members';

/** Teams, their codes and members, and the links by which other accounts let them in. */
export function teamReads(db: Knex): TeamReads {
  const teams = () =>
    db('latchkey_team as t')
      .where({ 't.ended_at': 0 })
      .select('t.id', 't.account_id', 't.name', 't.description');
  return {
    ...teamLinks(db),
    team: async (id) => mapped(toTeam, await one(teams().where({ 't.id': id }))),
    teamWithCode: async (hashes) =>
      mapped(
        toTeam,
        await one(
          teams()
            .join('latchkey_team_code as c', 'c.team_id', 't.id')
            .whereIn('c.code_hash', [...hashes]),
        ),
      ),
    codeOf: async (team) =>
      mapped((row) => text(row, 'sealed_id'), await one(db('latchkey_team_code').where({ team_id: team }))),
    countsOf: (account) => countsOf(db, account),
    membersOf: (team) => membersOf(db, team),
    membersOfEach: (teams) => membersOfEach(db, teams),
    isIn: (team, principal) => isIn(db, team, principal),
    peopleOfLink: (link) => peopleOfLink(db, link),
    ruleOf: async ({ kind, id }) =>
      mapped(toRule, await one(db('latchkey_department_rule').where({ subject_kind: kind, subject_id: id }))),
    triesSince: async (account_id, principal, at) => {
      const count = async (where: Record<string, string>) =>
        number(
          (await one(db('latchkey_code_try').where(where).where('at', '>', at).count({ n: '*' }))) ?? {},
          'n',
        );
      return { byAccount: await count({ account_id }), byActor: await count({ principal }) };
    },
  };
}

/** The same, with the writes that only a transaction may do. */
export function teamWrites(tx: Tx): TeamWrites {
  const link = (id: string) => tx('latchkey_remote_team').where({ id });
  const admissions = (remote_id: string) => tx('latchkey_remote_admission').where({ remote_id });
  return {
    ...teamReads(tx),
    editTeam: async (id, change) => {
      await tx('latchkey_team').where({ id }).update(change);
    },
    endTeam: async (id, at) => {
      await tx('latchkey_team_member').where({ team_id: id }).del();
      await tx('latchkey_team_code').where({ team_id: id }).del();
      await tx('latchkey_team').where({ id }).update({ ended_at: at });
    },
    removeMember: async (team_id, member) => {
      await tx('latchkey_team_member')
        .where({ team_id, ...columns(member) })
        .del();
    },
    putCode: async ({ team, hash, sealed }) => {
      await tx('latchkey_team_code').where({ team_id: team }).del();
      await tx('latchkey_team_code').insert({ team_id: team, code_hash: hash, sealed_id: sealed });
    },
    addLink: async ({ account, team, invitedBy, ...row }) => {
      const link = { ...row, account_id: account, team_id: team, invited_by: invitedBy };
      await tx('latchkey_remote_team').insert(link);
    },
    editLink: async (id, change) => {
      await link(id).update(change);
    },
    removeLink: async (id) => {
      await link(id).del();
    },
    admit: async (remote_id, member, { by, at }) => {
      const row = await one(link(remote_id).select('team_id'));
      await admissions(remote_id).where(columns(member)).del();
      await tx('latchkey_remote_admission').insert({
        ...{ remote_id, team_id: text(row ?? {}, 'team_id'), ...columns(member) },
        ...{ admitted_by: by, admitted_at: at },
      });
    },
    dismiss: async (remote_id, member) => {
      await admissions(remote_id).where(columns(member)).del();
    },
    dismissAll: async (remote_id) => {
      await admissions(remote_id).del();
    },
    addTry: async ({ id, account, principal, at, since }) => {
      await tx('latchkey_code_try').where('at', '<=', since).del();
      await tx('latchkey_code_try').insert({ id, account_id: account, principal, at });
    },
  };
}

function columns({ kind, id }: Pick<TeamMember, 'kind' | 'id'>): {
  subject_kind: string;
  subject_id: string;
} {
  return { subject_kind: kind, subject_id: id };
}

function mapped<T>(map: (row: Row) => T, row: Row | undefined): T | undefined {
  return row && map(row);
}

function toRule(row: Row): DepartmentRule {
  return { mode: text(row, 'mode') as DepartmentRule['mode'], departments: list(row, 'departments') };
}
