import type { Knex } from 'knex';
import type { PersonalReads, PersonalWrites, Whom } from '../../ports/stores/personal-store';
import type { Surface } from '../../ports/chat-surface';
import { INSTALLATION } from '../../activity/installation';
import { whereIds } from '../dialect';
import { destroyKeys } from '../person-keys';
import { eraseRows, heldOn, heldOnAccount } from '../personal-rows';
import type { Tx } from '../transaction';
import { all, one, text, type Row } from './rows';

const keys = 'latchkey_person_key';

/** What is known of people, wherever it is. */
export function personalReads(db: Knex): PersonalReads {
  return {
    namesOfUser: (user) => namesOfUser(db, user),
    namesOfContact: (contact) => namesOfContact(db, contact),
    accountsOf: (whom) => accountsOf(db, whom),
    logsOf: (whom) => logsOf(db, whom),
    heldOn: (whom, account) => heldOn(db, whom, account),
    heldOnAccount: (account) => heldOnAccount(db, account),
    erased: async (principals) =>
      idsOf(whereIds(db(keys).where('erased_at', '>', 0), 'holder', principals), 'holder'),
  };
}

/** The same, with what erases. */
export function personalWrites(tx: Tx): PersonalWrites {
  return {
    ...personalReads(tx),
    follow: async (holder, into) => {
      await tx(keys).where({ holder }).update({ follows: into });
    },
    erase: async (whom, at) => {
      await destroyKeys(tx, await holdersOf(tx, whom), at);
      await forgetLetters(tx, whom);
      const mirrors = whereIds(tx('latchkey_mirror'), 'principal', whom.principals).select('id');
      await tx('latchkey_mirror_message').whereIn('mirror_id', mirrors).del();
      await eraseRows(tx, whom);
    },
  };
}

async function namesOfUser(db: Knex, id: string): Promise<Whom> {
  const person_id = text((await one(db('latchkey_user').where({ id }))) ?? {}, 'person_id');
  const places = await all(db('latchkey_membership').where({ user_id: id }));
  const owned = await idsOf(db('latchkey_contact').where({ person_id }), 'id');
  const joined = places.map((row) => text(row, 'contact_id')).filter((contact) => contact !== '');
  const contacts = [...new Set([...owned, ...joined])];
  const links = await all(db('latchkey_chat_link').where({ person_id }));
  const emails = [
    ...(await idsOf(db('latchkey_user_address').where({ user_id: id }), 'email')),
    ...(await idsOf(whereIds(db('latchkey_contact'), 'id', contacts), 'email')),
  ];
  return {
    ...{ persons: [person_id], users: [id], contacts },
    memberships: places.map((row) => text(row, 'id')),
    principals: [`user:${id}`, ...contacts.map((contact) => `contact:${contact}`)],
    emails: [...new Set(emails)],
    chats: links.map(toChat),
  };
}

/** What belongs to its person is not the contact's: only a link by its address is, if nobody else has that. */
async function namesOfContact(db: Knex, id: string): Promise<Whom> {
  const email = text((await one(db('latchkey_contact').where({ id }))) ?? {}, 'email');
  const others = await one(db('latchkey_contact').where({ email }).whereNot({ id }));
  const user = await one(db('latchkey_user_address').where({ email }));
  const emails = email === '' || others || user ? [] : [email];
  const links = await all(whereIds(db('latchkey_chat_link').where({ level: 'mail' }), 'email', emails));
  return {
    ...{ persons: [], users: [], contacts: [id], memberships: [] },
    ...{ principals: [`contact:${id}`], emails, chats: links.map(toChat) },
  };
}

async function accountsOf(db: Knex, { contacts, users, emails }: Whom): Promise<string[]> {
  const of = [
    ...(await idsOf(whereIds(db('latchkey_contact'), 'id', contacts), 'account_id')),
    ...(await idsOf(whereIds(db('latchkey_membership'), 'user_id', users), 'account_id')),
    ...(await idsOf(whereIds(db('latchkey_invitation'), 'email', emails), 'account_id')),
  ];
  return [...new Set(of)].sort();
}

/** Whoever came in by a remote team did something on accounts where they are not. */
async function logsOf(db: Knex, whom: Whom): Promise<string[]> {
  const { principals } = whom;
  const logs = [
    ...(await idsOf(whereIds(db('latchkey_activity_personal').distinct(), 'holder', principals), 'log')),
    ...(await idsOf(whereIds(db('latchkey_last_use').distinct(), 'principal', principals), 'account_id')),
    ...(await idsOf(whereIds(db('latchkey_ticket').distinct(), 'opener', principals), 'account_id')),
  ];
  return [...new Set([...(await accountsOf(db, whom)), ...logs])]
    .filter((log) => log !== INSTALLATION)
    .sort();
}

/** Invitations have keys of their own, since nobody knows yet whose they are. */
async function holdersOf(tx: Tx, { principals, persons, emails }: Whom): Promise<string[]> {
  const invited = await idsOf(whereIds(tx('latchkey_invitation'), 'email', emails), 'id');
  const found = new Set([...principals, ...invited.map((id) => `invitation:${id}`)]);
  for (let into = [...found, ...persons.map((id) => `person:${id}`)]; into.length > 0;) {
    const more = (await idsOf(whereIds(tx(keys), 'follows', into), 'holder')).filter(
      (one) => !found.has(one),
    );
    for (const holder of more) found.add(holder);
    into = more;
  }
  return [...found];
}

/** Letters that were set aside may carry an address for good; what still waits goes or ends within days. */
async function forgetLetters(tx: Tx, { emails }: Whom): Promise<void> {
  for (const email of emails) {
    const named = `%${JSON.stringify(email).replace(/[!%_]/g, '!$&')}%`;
    await tx('latchkey_outbox_dead').whereRaw("payload like ? escape '!'", [named]).del();
  }
}

async function idsOf(query: Knex.QueryBuilder, column: string): Promise<string[]> {
  return (await all(query.select(column))).map((row) => text(row, column));
}

function toChat(row: Row) {
  return {
    surface: text(row, 'surface') as Surface,
    ...{ tenant: text(row, 'tenant'), user: text(row, 'chat_user') },
  };
}
