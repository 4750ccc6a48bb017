import type { Knex } from 'knex';
import type { Principal } from '../../access/principal';
import type { AccountPerson } from '../../ports/stores/people-store';
import type { LinkPerson } from '../../ports/stores/team-store';
import { all, text, type Row } from './rows';

/** Somebody by their principal. */
interface Who {
  kind: 'user' | 'contact';
  id: string;
}

/** People of other accounts whom an active remote team lets in, each once; they stand with their company's name (R9). Or the
 * one of them who acts by this principal. */
export async function remotePeopleOf(db: Knex, account: string, who?: Who): Promise<AccountPerson[]> {
  const rows = await people(
    db,
    (query) => query.where({ 'r.account_id': account, 'r.state': 'active', 'home.state': 'active' }),
    who,
  );
  const members = await all(db('latchkey_membership').where({ account_id: account }).select('user_id'));
  const byPrincipal = new Map<Principal, AccountPerson>();
  // Who is a member here acts as that, whatever else lets them in (R20).
  const here = new Set(members.map((row) => `user:${text(row, 'user_id')}`));
  for (const row of rows.filter((one) => isAdmitted(one) && !here.has(principalOf(one)))) {
    const principal = principalOf(row);
    const teams = [...(byPrincipal.get(principal)?.teams ?? []), text(row, 'team')];
    byPrincipal.set(principal, toPerson(row, [...new Set(teams)]));
  }
  return [...byPrincipal.values()];
}

/** Everybody of a link's team who can act, admitted or not, by name. */
export async function peopleOfLink(db: Knex, link: string): Promise<LinkPerson[]> {
  const rows = await people(db, (query) => query.where({ 'r.id': link }));
  return rows.map((row) => ({
    principal: principalOf(row),
    name: text(row, 'name'),
    member: { kind: text(row, 'kind') as LinkPerson['member']['kind'], id: text(row, 'who') },
    admitted: isAdmitted(row),
  }));
}

async function people(
  db: Knex,
  which: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
  who?: Who,
): Promise<readonly Row[]> {
  const users = who?.kind === 'contact' ? [] : await all(only(which(usersOf(db)), 'u.id', who));
  const byContact = who?.kind === 'user' ? 'joined.user_id' : 'c.id';
  const contacts = await all(only(which(contactsOf(db)), byContact, who));
  return [...users, ...contacts].sort((a, b) => (text(a, 'name') < text(b, 'name') ? -1 : 1));
}

function only(query: Knex.QueryBuilder, column: string, who: Who | undefined): Knex.QueryBuilder {
  return who ? query.where(column, who.id) : query;
}

function membersOf(db: Knex, kind: 'user' | 'contact'): Knex.QueryBuilder {
  return db('latchkey_remote_team as r')
    .join('latchkey_team as t', 't.id', 'r.team_id')
    .join('latchkey_account as home', 'home.id', 't.account_id')
    .join('latchkey_team_member as m', 'm.team_id', 't.id')
    .leftJoin('latchkey_remote_admission as ad', (on) =>
      on
        .on('ad.remote_id', 'r.id')
        .andOn('ad.subject_kind', 'm.subject_kind')
        .andOn('ad.subject_id', 'm.subject_id'),
    )
    .where({ 'm.subject_kind': kind })
    .select('r.name as team', 'r.admission', 'ad.remote_id as admitted', 'home.label as company')
    .select('m.subject_kind as kind', 'm.subject_id as who');
}

/** Users whose own account lets them act. */
function usersOf(db: Knex): Knex.QueryBuilder {
  return membersOf(db, 'user')
    .join('latchkey_user as u', 'u.id', 'm.subject_id')
    .join('latchkey_membership as at_home', (on) =>
      on.on('at_home.account_id', 'home.id').andOn('at_home.user_id', 'u.id'),
    )
    .where({ 'at_home.suspended': 0, 'u.suspended': 0 })
    .select('u.name', 'u.id as acts');
}

/** Contacts: one that was joined acts as its user (R20), a sleeping one not at all (R13). */
function contactsOf(db: Knex): Knex.QueryBuilder {
  return membersOf(db, 'contact')
    .join('latchkey_contact as c', (on) => on.on('c.id', 'm.subject_id').andOn('c.account_id', 'home.id'))
    .leftJoin('latchkey_membership as joined', 'joined.contact_id', 'c.id')
    .where({ 'c.asleep': 0 })
    .where((either) => void either.whereNull('joined.id').orWhere({ 'joined.suspended': 0 }))
    .select('c.name', 'joined.user_id as acts');
}

function principalOf(row: Row): Principal {
  const acts = text(row, 'acts');
  return acts === '' ? `contact:${text(row, 'who')}` : `user:${acts}`;
}

function isAdmitted(row: Row): boolean {
  return text(row, 'admission') === 'open' || text(row, 'admitted') !== '';
}

function toPerson(row: Row, teams: string[]): AccountPerson {
  return {
    principal: principalOf(row),
    role: 'outsider',
    name: text(row, 'name'),
    // Another company's addresses are nobody's here (R9).
    email: '',
    suspended: false,
    teams,
    company: text(row, 'company'),
  };
}
