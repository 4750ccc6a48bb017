import type { Knex } from 'knex';
import type { Principal } from '../../access/principal';
import type { Hat } from '../../ports/stores/people-store';
import { all, text, type Row } from './rows';

/** Where a user can act: its memberships, and what active remote teams open to the teams it is in; one hat an account (R20). */
export async function hatsOfUser(db: Knex, user: string): Promise<Hat[]> {
  const member = await all(
    db('latchkey_membership as m')
      .join('latchkey_account as a', 'a.id', 'm.account_id')
      .where({ 'm.user_id': user, 'm.suspended': 0 })
      .select('a.id', 'a.label'),
  );
  const joined = db('latchkey_membership')
    .where({ user_id: user, suspended: 0 })
    .whereNotNull('contact_id')
    .select('contact_id');
  const remote = await opened(db, [
    ['user', [user]],
    ['contact', joined],
  ]);
  return one([...member, ...remote].map((row) => hat(row, `user:${user}`)));
}

/** Where the contacts with this address act: one that was joined as its user, a sleeping one nowhere (R13, R20). */
export async function hatsOfAddress(db: Knex, email: string): Promise<Hat[]> {
  const contacts = await all(
    db('latchkey_contact as c')
      .join('latchkey_account as a', 'a.id', 'c.account_id')
      .leftJoin('latchkey_membership as m', 'm.contact_id', 'c.id')
      .where({ 'c.email': email, 'c.asleep': 0 })
      .where((either) => void either.whereNull('m.id').orWhere({ 'm.suspended': 0 }))
      .orderBy('c.id')
      .select('a.id', 'a.label', 'c.id as contact', 'm.user_id as user'),
  );
  const hats = contacts.map((row) => hat(row, principal(row)));
  for (const row of contacts) {
    const elsewhere = await opened(db, [['contact', [text(row, 'contact')]]]);
    hats.push(...elsewhere.map((account) => hat(account, principal(row))));
  }
  return one(hats);
}

/** Accounts that an active remote team opens to somebody in its team, if need be one by one (R9). */
function opened(
  db: Knex,
  members: ['user' | 'contact', readonly string[] | Knex.QueryBuilder][],
): Promise<Row[]> {
  return all(
    db('latchkey_remote_team as r')
      .join('latchkey_account as a', 'a.id', 'r.account_id')
      .join('latchkey_team as of', 'of.id', 'r.team_id')
      .join('latchkey_account as home', 'home.id', 'of.account_id')
      .join('latchkey_team_member as t', 't.team_id', 'r.team_id')
      .leftJoin('latchkey_remote_admission as ad', (on) =>
        on
          .on('ad.remote_id', 'r.id')
          .andOn('ad.subject_kind', 't.subject_kind')
          .andOn('ad.subject_id', 't.subject_id'),
      )
      .leftJoin('latchkey_membership as at_home', (on) =>
        on.on('at_home.account_id', 'home.id').andOn('at_home.user_id', 't.subject_id'),
      )
      .where({ 'r.state': 'active', 'home.state': 'active' })
      .where((let_in) => void let_in.where({ 'r.admission': 'open' }).orWhereNotNull('ad.remote_id'))
      .where((acts) => void acts.where({ 't.subject_kind': 'contact' }).orWhere({ 'at_home.suspended': 0 }))
      .where((any) => {
        for (const [kind, ids] of members) {
          void any.orWhere(
            (both) =>
              void both.where('t.subject_kind', kind).whereIn('t.subject_id', ids as readonly string[]),
          );
        }
      })
      .select('a.id', 'a.label'),
  );
}

function principal(row: Row): Principal {
  return row.user === null || row.user === undefined
    ? `contact:${text(row, 'contact')}`
    : `user:${text(row, 'user')}`;
}

function hat(row: Row, who: Principal): Hat {
  return { account: text(row, 'id'), label: text(row, 'label'), principal: who };
}

/** The first hat of each account, in the order of labels. */
function one(hats: Hat[]): Hat[] {
  const byAccount = new Map<string, Hat>();
  for (const next of hats) if (!byAccount.has(next.account)) byAccount.set(next.account, next);
  return [...byAccount.values()].sort((a, b) => (a.label < b.label ? -1 : 1));
}
