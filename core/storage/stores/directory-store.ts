import type { Knex } from 'knex';
import { partsOf, type Principal } from '../../access/principal';
import type { Role } from '../../access/facts';
import type { DirectoryPosition, DirectoryReads, Findee, Place } from '../../ports/stores/directory-store';
import { whereIds } from '../dialect';
import { all, flag, text, type Row } from './rows';

const WORDS = 'latchkey_search_word';

/** Behind every word that begins so, in the order of bytes. */
const LAST = '\u{10FFFF}';

/** Everybody, by the words that they are found by. */
export function directoryReads(db: Knex): DirectoryReads {
  return {
    found: async (prefix, { after, limit }) => {
      const rows = await all(wordsIn(db, prefix, after).limit(limit));
      const last = rows.at(-1);
      return {
        people: await peopleAt(db, rows.map(toPosition)),
        ...(last && rows.length === limit ? { scanned: toPosition(last) } : {}),
      };
    },
    wordsOf: async (principals) =>
      grouped(await all(whereIds(db(WORDS), 'principal', principals)), (row) => text(row, 'word')),
    placesOf: (principals) => placesOf(db, principals),
  };
}

/** Read in the order of the index, and each person at the first of their words alone. */
function wordsIn(db: Knex, prefix: string, after: DirectoryPosition | undefined): Knex.QueryBuilder {
  const earlier = db(`${WORDS} as e`)
    .whereRaw('e.principal = w.principal and e.word < w.word')
    .where('e.word', '>=', prefix);
  const query = db(`${WORDS} as w`)
    .where('w.word', '>=', prefix)
    .where('w.word', '<', prefix + LAST)
    .whereNotExists(earlier)
    .orderBy('w.word')
    .orderBy('w.principal')
    .select('w.word', 'w.principal');
  if (!after) return query;
  const { word, principal } = after;
  return query.where('w.word', '>=', word).whereRaw('(w.word > ? or w.principal > ?)', [word, principal]);
}

function toPosition(row: Row): DirectoryPosition & { principal: Principal } {
  return { word: text(row, 'word'), principal: text(row, 'principal') as Principal };
}

type At = ReturnType<typeof toPosition>;

/** In the same order; whoever is gone since, or is somebody's joined contact, is left out. */
async function peopleAt(db: Knex, at: readonly At[]): Promise<Findee[]> {
  const [users, contacts] = [idsOf(at, 'user'), idsOf(at, 'contact')];
  const joined = whereIds(db('latchkey_membership'), 'contact_id', contacts).select('contact_id');
  const isJoined = new Set((await all(joined)).map((row) => text(row, 'contact_id')));
  const cards = db('latchkey_contact as c').leftJoin('latchkey_contact_card as k', 'k.contact_id', 'c.id');
  const found = new Map<string, Row>([
    ...(await all(whereIds(db('latchkey_user'), 'id', users))).map(
      (row) => [`user:${text(row, 'id')}`, row] as const,
    ),
    ...(await all(whereIds(cards, 'c.id', contacts).select('c.*', 'k.phone')))
      .filter((row) => !isJoined.has(text(row, 'id')))
      .map((row) => [`contact:${text(row, 'id')}`, row] as const),
  ]);
  return at.flatMap((one) => {
    const row = found.get(one.principal);
    return row ? [toFindee(one, row)] : [];
  });
}

function idsOf(at: readonly At[], wanted: 'user' | 'contact'): string[] {
  return at
    .map(({ principal }) => partsOf(principal))
    .flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
}

function toFindee({ word, principal }: At, row: Row): Findee {
  const asleep = 'asleep' in row && flag(row, 'asleep') ? 'asleep' : 'active';
  const state = 'suspended' in row && flag(row, 'suspended') ? 'suspended' : asleep;
  const [name, email] = [text(row, 'name'), text(row, 'email')];
  return { ...{ principal, name, email, state, word }, phone: text(row, 'phone') };
}

async function placesOf(
  db: Knex,
  principals: readonly Principal[],
): Promise<ReadonlyMap<Principal, readonly Place[]>> {
  const ids = (wanted: 'user' | 'contact') =>
    principals.map(partsOf).flatMap(({ kind, id }) => (kind === wanted ? [id] : []));
  const onAccount = (table: string) =>
    db(`${table} as p`).join('latchkey_account as a', 'a.id', 'p.account_id');
  const members = whereIds(onAccount('latchkey_membership'), 'p.user_id', ids('user'));
  const contacts = whereIds(onAccount('latchkey_contact'), 'p.id', ids('contact'));
  const rows = [
    ...(await all(members.orderBy('a.label').select('p.user_id as user', 'p.role', 'a.id', 'a.label'))),
    ...(await all(contacts.select('p.id as contact', 'a.id', 'a.label'))),
  ].map((row) => ({
    ...row,
    principal: text(row, 'user') === '' ? `contact:${text(row, 'contact')}` : `user:${text(row, 'user')}`,
  }));
  return grouped(rows, (row) => ({
    ...{ account: text(row, 'id'), label: text(row, 'label') },
    role: (text(row, 'role') || 'contact') as Role,
  }));
}

function grouped<T>(rows: readonly Row[], to: (row: Row) => T): Map<Principal, T[]> {
  const all = new Map<Principal, T[]>();
  for (const row of rows) {
    const principal = text(row, 'principal') as Principal;
    all.set(principal, [...(all.get(principal) ?? []), to(row)]);
  }
  return all;
}
