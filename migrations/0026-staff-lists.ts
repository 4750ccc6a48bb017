import type { Knex } from 'knex';
import { addIndex, createTable, dropIndex, dropTables } from './schema';

const WORDS = 'latchkey_search_word';
const CHUNK = 500;

/** What staff's lists of clients and of everybody are read by: groups, and the words that each person is found by. */
export const staffLists: Knex.Migration = {
  async up(knex) {
    await addIndex(knex, 'latchkey_account', ['client_group', 'id'], 'latchkey_account_group');
    await createTable(knex, WORDS, (t, keyOf) => {
      keyOf('word');
      keyOf('principal', 80).index();
      t.primary(['word', 'principal']);
    });
    await fill(knex, usersAfter);
    await fill(knex, contactsAfter);
  },
  async down(knex) {
    await dropTables(knex, WORDS);
    await dropIndex(knex, 'latchkey_account', 'latchkey_account_group');
  },
};

interface Found {
  id: string;
  principal: string;
  words: string[];
}

/** Those who are there already; whoever a killed attempt wrote down stays written down. */
async function fill(knex: Knex, read: (knex: Knex, after: string) => Promise<Found[]>): Promise<void> {
  for (let after = ''; ;) {
    const found = await read(knex, after);
    const rows = found.flatMap(({ principal, words }) =>
      [...new Set(words)].map((word) => ({ word, principal })),
    );
    for (let at = 0; at < rows.length; at += CHUNK) {
      await knex(WORDS).insert(rows.slice(at, at + CHUNK));
    }
    const last = found.at(-1);
    if (!last || found.length < CHUNK) return;
    after = last.id;
  }
}

interface Named {
  id: string;
  name: string;
  email: string;
  phone?: string | null;
}

async function usersAfter(knex: Knex, after: string): Promise<Found[]> {
  const users: Named[] = await knex('latchkey_user')
    .where('id', '>', after)
    .orderBy('id')
    .limit(CHUNK)
    .select('id', 'name', 'email');
  const ids = users.map(({ id }) => id);
  const addresses: { user_id: string; email: string }[] = await knex('latchkey_user_address')
    .whereIn('user_id', ids)
    .select('user_id', 'email');
  return users.map(({ id, name, email }) => {
    const others = addresses.filter((one) => one.user_id === id).map((one) => one.email);
    return { id, principal: `user:${id}`, words: wordsOf(name, [email, ...others], '') };
  });
}

async function contactsAfter(knex: Knex, after: string): Promise<Found[]> {
  const contacts: Named[] = await knex('latchkey_contact as c')
    .leftJoin('latchkey_contact_card as k', 'k.contact_id', 'c.id')
    .where('c.id', '>', after)
    .orderBy('c.id')
    .limit(CHUNK)
    .select('c.id', 'c.name', 'c.email', 'k.phone');
  return contacts.map(({ id, name, email, phone }) => ({
    ...{ id, principal: `contact:${id}` },
    words: wordsOf(name, [email], phone ?? ''),
  }));
}

/** As the stores write them from now on. */
function wordsOf(name: string, emails: readonly string[], phone: string): string[] {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const digits = phone.replace(/\D/g, '');
  const words = [
    `=${folded}`,
    ...folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''),
    ...emails.flatMap((email) => [email, email.slice(email.lastIndexOf('@') + 1)]),
    ...(digits === '' ? [] : [digits]),
  ];
  return [...new Set(words.map((word) => /^.{0,60}/su.exec(word)?.[0] ?? ''))];
}
