import { wordsOf } from '../../people/search-words';
import type { Principal } from '../../access/principal';
import type { Tx } from '../transaction';
import { all, one, text } from './rows';

const WORDS = 'latchkey_search_word';

/** Writes down anew what a user is found by. */
export async function findUserBy(tx: Tx, id: string): Promise<void> {
  const user = await one(tx('latchkey_user').where({ id }));
  const addresses = await all(tx('latchkey_user_address').where({ user_id: id }).select('email'));
  const emails = addresses.map((row) => text(row, 'email'));
  await put(tx, `user:${id}`, user && wordsOf({ name: text(user, 'name'), emails }));
}

/** Writes down anew what a contact is found by. */
export async function findContactBy(tx: Tx, id: string): Promise<void> {
  const contact = await one(
    tx('latchkey_contact as c')
      .leftJoin('latchkey_contact_card as k', 'k.contact_id', 'c.id')
      .where({ 'c.id': id })
      .select('c.name', 'c.email', 'k.phone'),
  );
  const findable = contact && {
    ...{ name: text(contact, 'name'), emails: [text(contact, 'email')], phone: text(contact, 'phone') },
  };
  await put(tx, `contact:${id}`, findable && wordsOf(findable));
}

/** Nobody is found by a name that is gone. */
async function put(tx: Tx, principal: Principal, words: readonly string[] = []): Promise<void> {
  await tx(WORDS).where({ principal }).del();
  if (words.length === 0) return;
  const rows = [...new Set(words)].map((word) => ({ word, principal }));
  await tx(WORDS).insert(rows);
}
