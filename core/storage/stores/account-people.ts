import type { Knex } from 'knex';
import { inOrder, ROLES } from '../../people/order';
import type { AccountPerson, ContactsAsked, MembersAsked } from '../../ports/stores/people-store';
import { whereIds } from '../dialect';
import { all, flag, number, one, text, type Row } from './rows';
import { whereNamed } from './where-named';

/** One of an account's people, by the place or the principal that is theirs. */
export interface Whose {
  kind: 'membership' | 'user' | 'contact';
  id: string;
}

const RANK = `case m.role ${ROLES.map((role, at) => `when '${role}' then ${at}`).join(' ')} end`;

/** A chunk of the account's members, in the lists' order. */
export async function membersIn(
  db: Knex,
  account: string,
  { search, roles, after, limit }: MembersAsked,
): Promise<AccountPerson[]> {
  const query = whereNamed(membersOf(db, account, undefined), search)
    .orderByRaw(`${RANK}, u.name, m.user_id`)
    .limit(limit);
  if (roles) void query.whereIn('m.role', roles);
  if (after) {
    const { role, name, user } = after;
    const rank = ROLES.indexOf(role);
    void query.whereRaw(`(${RANK} > ? or (${RANK} = ? and (u.name > ? or (u.name = ? and m.user_id > ?))))`, [
      rank,
      rank,
      name,
      name,
      user,
    ]);
  }
  const members = await all(query);
  return toMembers(members, await teamNames(db, account, namesIn(members, [])));
}

/** Members and the contacts that were not joined to one, each once (R20); or the one that is asked for. */
export async function peopleOf(db: Knex, account: string, whose?: Whose): Promise<AccountPerson[]> {
  const members = whose?.kind === 'contact' ? [] : await all(membersOf(db, account, whose));
  const isMember = whose !== undefined && whose.kind !== 'contact';
  const contacts = isMember ? [] : await all(contactsOf(db, account, whose));
  const teams = await teamNames(db, account, whose && namesIn(members, contacts));
  return toPeople({ members, contacts }, teams);
}

/** Those of the same whose user, contact or place has one of these ids. */
export async function peopleAmong(
  db: Knex,
  account: string,
  ids: readonly string[],
): Promise<AccountPerson[]> {
  const named = membersOf(db, account, undefined).where(
    (either) => void whereIds(whereIds(either, 'm.user_id', ids).or, 'm.id', ids),
  );
  const [members, contacts] = [
    await all(named),
    await all(whereIds(contactsOf(db, account, undefined), 'id', ids)),
  ];
  return toPeople({ members, contacts }, await teamNames(db, account, namesIn(members, contacts)));
}

/** A chunk of the account's contacts that were not joined, by name. */
export async function contactsIn(
  db: Knex,
  account: string,
  { search, only, after, limit }: ContactsAsked,
): Promise<AccountPerson[]> {
  const query = whereNamed(contactsOf(db, account, undefined), search)
    .orderBy(['name', 'id'])
    .limit(limit);
  if (only) whereIds(query, 'id', only);
  if (after) void query.whereRaw('(name > ? or (name = ? and id > ?))', [after.name, after.name, after.id]);
  const contacts = await all(query);
  const teams = await teamNames(db, account, namesIn([], contacts));
  return contacts.map((row) => toContactPerson(row, teams('contact', text(row, 'id'))));
}

/** How many members an account has, and how many contacts that were not joined to one. */
export async function sizesOf(db: Knex, account: string): Promise<{ members: number; contacts: number }> {
  const counted = async (query: Knex.QueryBuilder) =>
    number((await one(query.clearSelect().count({ n: '*' }))) ?? {}, 'n');
  return {
    members: await counted(membersOf(db, account, undefined)),
    contacts: await counted(contactsOf(db, account, undefined)),
  };
}

function membersOf(db: Knex, account: string, whose: Whose | undefined): Knex.QueryBuilder {
  const column = whose?.kind === 'user' ? 'm.user_id' : 'm.id';
  return db('latchkey_membership as m')
    .join('latchkey_user as u', 'u.id', 'm.user_id')
    .where({ 'm.account_id': account, ...(whose ? { [column]: whose.id } : {}) })
    .select('m.id', 'm.user_id as user', 'm.contact_id as contact', 'm.role', 'm.suspended')
    .select('u.name', 'u.email');
}

function contactsOf(db: Knex, account: string, whose: Whose | undefined): Knex.QueryBuilder {
  const joined = db('latchkey_membership').where({ account_id: account }).whereNotNull('contact_id');
  return db('latchkey_contact')
    .where({ account_id: account, ...(whose ? { id: whose.id } : {}) })
    .whereNotIn('id', joined.select('contact_id'));
}

function namesIn(members: readonly Row[], contacts: readonly Row[]): string[] {
  return [
    ...members.flatMap((row) => [text(row, 'user'), text(row, 'contact')]),
    ...contacts.map((row) => text(row, 'id')),
  ];
}

async function teamNames(db: Knex, account: string, only: readonly string[] | undefined) {
  const query = db('latchkey_team as t')
    .join('latchkey_team_member as m', 'm.team_id', 't.id')
    .where({ 't.account_id': account, 't.ended_at': 0 })
    .orderBy('t.name')
    .select('t.name', 'm.subject_kind', 'm.subject_id');
  const names = new Map<string, string[]>();
  for (const row of await all(only ? whereIds(query, 'm.subject_id', only) : query)) {
    const member = `${text(row, 'subject_kind')}:${text(row, 'subject_id')}`;
    names.set(member, [...(names.get(member) ?? []), text(row, 'name')]);
  }
  return (kind: 'user' | 'contact', id: string): readonly string[] => names.get(`${kind}:${id}`) ?? [];
}

type TeamNames = Awaited<ReturnType<typeof teamNames>>;

function toPeople(
  { members, contacts }: { members: readonly Row[]; contacts: readonly Row[] },
  teams: TeamNames,
): AccountPerson[] {
  const people = [
    ...toMembers(members, teams),
    ...contacts.map((row) => toContactPerson(row, teams('contact', text(row, 'id')))),
  ];
  return people.sort(inOrder);
}

function toMembers(rows: readonly Row[], teams: TeamNames): AccountPerson[] {
  return rows.map((row) =>
    toMember(row, [...teams('user', text(row, 'user')), ...teams('contact', text(row, 'contact'))]),
  );
}

function toMember(row: Row, teams: readonly string[]): AccountPerson {
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

function toContactPerson(row: Row, teams: readonly string[]): AccountPerson {
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
