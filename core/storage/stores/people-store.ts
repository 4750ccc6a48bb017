import type { Knex } from 'knex';
import type {
  AccountPerson,
  Contact,
  Membership,
  PeopleReads,
  PeopleWrites,
  RemoteTeam,
  Team,
  User,
} from '../../ports/stores/people-store';
import { partsOf, type Principal } from '../../access/principal';
import { whereIds } from '../dialect';
import type { Tx } from '../transaction';
import { hatsOfAddress, hatsOfUser } from './hats';
import { contactsIn, membersIn, peopleAmong, peopleOf, sizesOf } from './account-people';
import { findContactBy, findUserBy } from './search-words';
import { remotePeopleOf } from './remote-people';
import { all, flag, one, optional, text, type Row } from './rows';

/** Users, contacts, memberships and teams. */
export function peopleReads(db: Knex): PeopleReads {
  const user = async (where: Record<string, string>) =>
    map(toUser, await one(db('latchkey_user').where(where)));
  return {
    user: (id) => user({ id }),
    userWith: async (email) =>
      map(
        toUser,
        await one(
          db('latchkey_user as u')
            .join('latchkey_user_address as a', 'a.user_id', 'u.id')
            .where({ 'a.email': email })
            .select('u.*'),
        ),
      ),
    contact: async (id) => map(toContact, await one(db('latchkey_contact').where({ id }))),
    contactsWith: async (email) =>
      (await all(db('latchkey_contact').where({ email }).orderBy('id'))).map(toContact),
    membership: async (account_id, user_id) =>
      map(toMembership, await one(db('latchkey_membership').where({ account_id, user_id }))),
    peopleOf: (account) => peopleOf(db, account),
    peopleAmong: (account, ids) => peopleAmong(db, account, ids),
    membersOf: (account, asked) => membersIn(db, account, asked),
    contactsOf: (account, asked) => contactsIn(db, account, asked),
    sizesOf: (account) => sizesOf(db, account),
    remotePeopleOf: (account) => remotePeopleOf(db, account),
    personAt: async (account, place) => (await peopleOf(db, account, place))[0],
    personNamed: (account, principal) => personNamed(db, account, principal),
    hatsOfUser: (id) => hatsOfUser(db, id),
    hatsOfAddress: (email) => hatsOfAddress(db, email),
    joinedTo: (account, users) => joinedTo(db, account, users),
    inTeamsOf: (account) => inTeamsOf(db, account),
    addressesOf: (person) => addressesOf(db, person),
    remoteTeam: async (id) => map(toRemoteTeam, await one(db('latchkey_remote_team').where({ id }))),
    teamsOf: async (account_id) =>
      (await all(db('latchkey_team').where({ account_id, ended_at: 0 }).orderBy('name').orderBy('id'))).map(
        toTeam,
      ),
  };
}

/** The same, with the writes that only a transaction may do. */
export function peopleWrites(tx: Tx): PeopleWrites {
  const insert = async (table: string, row: Record<string, unknown>) => {
    await tx(table).insert(row);
  };
  return {
    ...peopleReads(tx),
    addPerson: (id, at) => insert('latchkey_person', { id, created_at: at }),
    addUser: async ({ id, person, name, email, suspended }) => {
      await insert('latchkey_user', { id, person_id: person, name, email, suspended: suspended ? 1 : 0 });
      await insert('latchkey_user_address', { email, user_id: id, proved_at: 0 });
      await findUserBy(tx, id);
    },
    addContact: async ({ id, account, person, name, email, asleep }) => {
      await insert('latchkey_contact', {
        id,
        account_id: account,
        person_id: person ?? null,
        name,
        email,
        asleep: asleep ? 1 : 0,
      });
      await findContactBy(tx, id);
    },
    addMembership: ({ id, account, user, contact, role, suspended }) =>
      insert('latchkey_membership', {
        id,
        account_id: account,
        user_id: user,
        contact_id: contact ?? null,
        role,
        suspended: suspended ? 1 : 0,
      }),
    addTeam: ({ account, ...team }) => insert('latchkey_team', { ...team, account_id: account }),
    addTeamMember: (team_id, { kind, id }) =>
      insert('latchkey_team_member', { team_id, subject_kind: kind, subject_id: id }),
    addRemoteTeam: ({ account, team, ...remote }) =>
      insert('latchkey_remote_team', { ...remote, account_id: account, team_id: team }),
    setRemoteState: async (id, state) => {
      await tx('latchkey_remote_team').where({ id }).update({ state });
    },
    setMembershipSuspended: async (id, suspended) => {
      await tx('latchkey_membership')
        .where({ id })
        .update({ suspended: suspended ? 1 : 0 });
    },
    claimContacts: async (email, person_id) => {
      await tx('latchkey_contact').where({ email, person_id: null }).update({ person_id });
    },
  };
}

async function personNamed(
  db: Knex,
  account: string,
  principal: Principal,
): Promise<AccountPerson | undefined> {
  const { kind, id } = partsOf(principal);
  if (kind !== 'user' && kind !== 'contact') return undefined;
  const [here] = await peopleOf(db, account, { kind, id });
  if (here) return here;
  // A contact that was joined acts as its user, and by no other name (R20).
  return (await remotePeopleOf(db, account, { kind, id })).find((one) => one.principal === principal);
}

async function joinedTo(
  db: Knex,
  account_id: string,
  users: readonly string[],
): Promise<Map<string, string>> {
  const joined = db('latchkey_membership').where({ account_id }).whereNotNull('contact_id');
  const rows = await all(whereIds(joined, 'user_id', users));
  return new Map(rows.map((row) => [text(row, 'user_id'), text(row, 'contact_id')]));
}

async function inTeamsOf(db: Knex, account: string): Promise<Principal[]> {
  const rows = await all(
    db('latchkey_team_member as t')
      .join('latchkey_team as of', 'of.id', 't.team_id')
      .leftJoin('latchkey_membership as m', 'm.contact_id', 't.subject_id')
      .where({ 'of.account_id': account })
      .select('t.subject_kind as kind', 't.subject_id as who', 'm.user_id as joined'),
  );
  const principals = rows.flatMap((row): Principal[] => [
    `${text(row, 'kind') as 'user' | 'contact'}:${text(row, 'who')}`,
    ...(text(row, 'joined') === '' ? [] : [`user:${text(row, 'joined')}` as const]),
  ]);
  return [...new Set(principals)];
}

async function addressesOf(db: Knex, person_id: string): Promise<string[]> {
  const users = await all(
    db('latchkey_user as u')
      .join('latchkey_user_address as a', 'a.user_id', 'u.id')
      .where({ 'u.person_id': person_id })
      .select('a.email'),
  );
  const contacts = await all(db('latchkey_contact').where({ person_id }).select('email'));
  return [...new Set([...users, ...contacts].map((row) => text(row, 'email')))].sort();
}

function map<T>(to: (row: Row) => T, row: Row | undefined): T | undefined {
  return row && to(row);
}

function toUser(row: Row): User {
  const [id, person, name, email] = ['id', 'person_id', 'name', 'email'].map((column) =>
    text(row, column),
  ) as [string, string, string, string];
  return { id, person, name, email, suspended: flag(row, 'suspended') };
}

/** A contact of its row. */
export function toContact(row: Row): Contact {
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    ...optional(row, 'person_id', 'person'),
    name: text(row, 'name'),
    email: text(row, 'email'),
    asleep: flag(row, 'asleep'),
  };
}

/** A membership of its row. */
export function toMembership(row: Row): Membership {
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    user: text(row, 'user_id'),
    ...optional(row, 'contact_id', 'contact'),
    role: text(row, 'role') as Membership['role'],
    suspended: flag(row, 'suspended'),
  };
}

/** A team of its row. */
export function toTeam(row: Row): Team {
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    name: text(row, 'name'),
    description: text(row, 'description'),
  };
}

function toRemoteTeam(row: Row): RemoteTeam {
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    team: text(row, 'team_id'),
    name: text(row, 'name'),
    state: text(row, 'state') as RemoteTeam['state'],
  };
}
