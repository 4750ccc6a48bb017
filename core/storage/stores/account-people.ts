import type { Knex } from 'knex';
import type { AccountPerson } from '../../ports/stores/people-store';
import { all, flag, text, type Row } from './rows';

const ORDER = ['owner', 'master', 'member', 'contact', 'outsider'];

/** Members and the contacts that were not joined to one, each once (R20). */
export async function peopleOf(db: Knex, account: string): Promise<AccountPerson[]> {
  const teams = await teamNames(db, account);
  const members = await all(
    db('latchkey_membership as m')
      .join('latchkey_user as u', 'u.id', 'm.user_id')
      .where({ 'm.account_id': account })
      .select(
        'm.id',
        'm.user_id as user',
        'm.contact_id as contact',
        'm.role',
        'm.suspended',
        'u.name',
        'u.email',
      ),
  );
  const joined = new Set(members.map((row) => text(row, 'contact')));
  const contacts = await all(db('latchkey_contact').where({ account_id: account }));
  const people = [
    ...members.map((row) =>
      toMember(row, [...teams.of('user', text(row, 'user')), ...teams.of('contact', text(row, 'contact'))]),
    ),
    ...contacts
      .filter((row) => !joined.has(text(row, 'id')))
      .map((row) => toContactPerson(row, teams.of('contact', text(row, 'id')))),
  ];
  return people.sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || (a.name < b.name ? -1 : 1));
}

async function teamNames(db: Knex, account: string) {
  const rows = await all(
    db('latchkey_team as t')
      .join('latchkey_team_member as m', 'm.team_id', 't.id')
      .where({ 't.account_id': account, 't.ended_at': 0 })
      .orderBy('t.name')
      .select('t.name', 'm.subject_kind', 'm.subject_id'),
  );
  return {
    of: (kind: string, id: string) =>
      rows
        .filter((row) => row.subject_kind === kind && row.subject_id === id)
        .map((row) => text(row, 'name')),
  };
}

function toMember(row: Row, teams: string[]): AccountPerson {
  return {
    principal: `user:${text(row, 'user')}`,
    role: text(row, 'role') as AccountPerson['role'],
    name: text(row, 'name'),
    email: text(row, 'email'),
    suspended: flag(row, 'suspended'),
    subject: { kind: 'membership', id: text(row, 'id') },
    teams,
  };
}

function toContactPerson(row: Row, teams: string[]): AccountPerson {
  return {
    principal: `contact:${text(row, 'id')}`,
    role: 'contact',
    name: text(row, 'name'),
    email: text(row, 'email'),
    suspended: false,
    subject: { kind: 'contact', id: text(row, 'id') },
    teams,
  };
}
