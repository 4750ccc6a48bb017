import type { Knex } from 'knex';
import { partsOf, type Principal } from '../../access/principal';
import type { TeamCounts, TeamMember } from '../../ports/stores/team-store';
import { whereIds } from '../dialect';
import { all, number, one, text, type Row } from './rows';

/** Who is in a team, and by which principals they act. */
export async function membersOf(db: Knex, team: string): Promise<TeamMember[]> {
  return (await membersOfEach(db, [team])).get(team) ?? [];
}

/** The same of several teams. */
export async function membersOfEach(db: Knex, teams: readonly string[]): Promise<Map<string, TeamMember[]>> {
  const query = db('latchkey_team_member as t')
    .leftJoin('latchkey_membership as joined', (on) =>
      on.on('joined.contact_id', 't.subject_id').andOnVal('t.subject_kind', 'contact'),
    )
    .orderBy('t.subject_kind')
    .orderBy('t.subject_id')
    .select('t.team_id as team', 't.subject_kind as kind', 't.subject_id as who', 'joined.user_id as joined');
  const members = new Map<string, TeamMember[]>();
  for (const row of await all(whereIds(query, 't.team_id', teams))) {
    members.set(text(row, 'team'), [...(members.get(text(row, 'team')) ?? []), toMember(row)]);
  }
  return members;
}

function toMember(row: Row): TeamMember {
  const [kind, id, joined] = [text(row, 'kind') as TeamMember['kind'], text(row, 'who'), text(row, 'joined')];
  return { kind, id, principals: [`${kind}:${id}`, ...(joined === '' ? [] : [`user:${joined}` as const])] };
}

/** Whether a person is in a team by any name: as a user, or by a contact that is theirs, on whatever account (R6). */
export async function isIn(db: Knex, team: string, principal: Principal): Promise<boolean> {
  const { kind, id } = partsOf(principal);
  const places = () => db('latchkey_team_member as t').where({ 't.team_id': team });
  const itself = places().where({ 't.subject_kind': kind, 't.subject_id': id }).select('t.team_id');
  if (await one(itself)) return true;
  if (kind !== 'user') return false;
  const theirs = places()
    .join('latchkey_contact as c', 'c.id', 't.subject_id')
    .leftJoin('latchkey_membership as m', 'm.contact_id', 'c.id')
    .join('latchkey_user as u', (on) =>
      on.on('u.person_id', 'c.person_id').orOn('u.email', 'c.email').orOn('u.id', 'm.user_id'),
    )
    .where({ 't.subject_kind': 'contact', 'u.id': id })
    .select('t.team_id');
  return (await one(theirs)) !== undefined;
}

/** How many people, grants and live links each team of an account has. */
export async function countsOf(db: Knex, account: string): Promise<ReadonlyMap<string, TeamCounts>> {
  const teams = () => db('latchkey_team as t').where({ 't.account_id': account, 't.ended_at': 0 });
  const counted = async (query: Knex.QueryBuilder): Promise<Map<string, number>> => {
    const rows = await all(query.groupBy('t.id').select('t.id').count({ n: '*' }));
    return new Map(rows.map((row) => [text(row, 'id'), number(row, 'n')]));
  };
  const members = await counted(teams().join('latchkey_team_member as m', 'm.team_id', 't.id'));
  const grants = await counted(
    teams().join('latchkey_grant as g', (on) =>
      on.on('g.subject_id', 't.id').andOnVal('g.subject_kind', 'team'),
    ),
  );
  const links = await counted(
    teams().join('latchkey_remote_team as r', 'r.team_id', 't.id').whereIn('r.state', ['pending', 'active']),
  );
  const of = (id: string) => ({
    members: members.get(id) ?? 0,
    grants: grants.get(id) ?? 0,
    links: links.get(id) ?? 0,
  });
  const ids = await all(teams().select('t.id'));
  return new Map(ids.map((row) => [text(row, 'id'), of(text(row, 'id'))]));
}
