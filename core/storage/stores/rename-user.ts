import type { Knex } from 'knex';
import type { Tx } from '../transaction';
import { all, text } from './rows';

interface Named {
  id: string;
  person: string;
}

/** Where a user stands by its id, and where as a principal (`user:7`), in tables that are looked up by account. */
const IDS = [
  ['latchkey_handover', 'from_user'],
  ['latchkey_handover', 'to_user'],
  ['latchkey_recovery', 'user_id'],
] as const;
const PRINCIPALS = [
  ['latchkey_ticket', 'opener'],
  ['latchkey_grant', 'granted_by'],
  ['latchkey_invitation', 'invited_by'],
  ['latchkey_remote_team', 'invited_by'],
  ['latchkey_access_request', 'principal'],
  ['latchkey_access_request', 'answered_by'],
] as const;

/** Lets everything that names one user name another: addresses, links, and on these accounts tickets, teams, and what they gave. */
export async function renameUser(tx: Tx, from: Named, to: Named, accounts: readonly string[]): Promise<void> {
  await renameLogin(tx, from, to);
  await renameKeys(tx, from, to);
  for (const [table, column] of IDS) {
    await tx(table).where(column, from.id).whereIn('account_id', accounts).update(column, to.id);
  }
  const names = [`user:${from.id}`, `user:${to.id}`] as const;
  for (const [table, column] of PRINCIPALS) {
    await tx(table).where(column, names[0]).whereIn('account_id', accounts).update(column, names[1]);
  }
  const tickets = tx('latchkey_ticket').whereIn('account_id', accounts).select('id');
  const mirrors = { principal: names[0] };
  await tx('latchkey_mirror')
    .where(mirrors)
    .whereIn('ticket_id', tickets.clone())
    .update('principal', names[1]);
  const watching = tx('latchkey_ticket_watcher').whereIn('ticket_id', tickets);
  await renameIn(watching, 'ticket_id', 'principal', names);
  const member = tx('latchkey_team_member').where({ subject_kind: 'user' });
  await renameIn(member, 'team_id', 'subject_id', [from.id, to.id]);
}

async function renameLogin(tx: Tx, from: Named, to: Named): Promise<void> {
  for (const table of ['latchkey_user_address', 'latchkey_chat_link']) {
    await tx(table).where({ user_id: from.id }).update({ user_id: to.id });
  }
  for (const table of ['latchkey_contact', 'latchkey_chat_link']) {
    await tx(table).where({ person_id: from.person }).update({ person_id: to.person });
  }
}

/** Whoever erases the one that stays erases what logs say of the other (R21). */
async function renameKeys(tx: Tx, from: Named, to: Named): Promise<void> {
  const keys = tx('latchkey_person_key');
  await keys
    .clone()
    .where({ holder: `user:${from.id}` })
    .update({ follows: `user:${to.id}` });
  await keys.where({ follows: `person:${from.person}` }).update({ follows: `person:${to.person}` });
}

/** Where each may stand once by a key: who is there under both names is there once. */
async function renameIn(
  rows: Knex.QueryBuilder,
  key: string,
  column: string,
  [from, to]: readonly [string, string],
): Promise<void> {
  const there = (await all(rows.clone().where(column, to).select(key))).map((row) => text(row, key));
  await rows.clone().where(column, from).whereIn(key, there).del();
  await rows.clone().where(column, from).update(column, to);
}
