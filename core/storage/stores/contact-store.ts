import type { Knex } from 'knex';
import type {
  ContactCard,
  ContactEntry,
  ContactPosition,
  ContactReads,
  ContactWrites,
} from '../../ports/stores/contact-store';
import { whereIds } from '../dialect';
import type { Tx } from '../transaction';
import { toContact } from './people-store';
import { all, one, optional, text, type Row } from './rows';
import { findContactBy } from './search-words';
import { whereNamed } from './where-named';

const LIVE_LINKS = ['pending', 'active'];

/** Contacts with all that is kept of them. */
export function contactReads(db: Knex): ContactReads {
  return {
    onAccount: async (account, id) => {
      const row = await one(
        db('latchkey_contact as c')
          .leftJoin('latchkey_contact_card as k', 'k.contact_id', 'c.id')
          .leftJoin('latchkey_membership as m', (on) =>
            on.on('m.account_id', 'c.account_id').on('m.contact_id', 'c.id'),
          )
          .where({ 'c.account_id': account, 'c.id': id })
          .select('c.*', 'm.user_id as joined')
          .select('k.phone', 'k.postal_address', 'k.language', 'k.timezone', 'k.notes'),
      );
      return row && toEntry(row);
    },
    withAddress: async (account_id, email) => {
      const row = await one(db('latchkey_contact').where({ account_id, email }).select('id'));
      return row && text(row, 'id');
    },
    withAddresses: async (account_id, emails) => {
      if (emails.length === 0) return new Map();
      const query = db('latchkey_contact').where({ account_id }).select('email', 'id');
      return new Map(
        (await all(whereIds(query, 'email', emails))).map((row) => [text(row, 'email'), text(row, 'id')]),
      );
    },
    page: async (account, page) => (await all(pageQuery(db, account, page))).map(toContact),
    teamsOf: async (contact) => {
      const places = db('latchkey_team_member').where({ subject_kind: 'contact', subject_id: contact });
      const ids = (await all(places.orderBy('team_id').select('team_id'))).map((row) => text(row, 'team_id'));
      const links = whereIds(db('latchkey_remote_team').whereIn('state', LIVE_LINKS), 'team_id', ids);
      const linked = new Set((await all(links.select('team_id'))).map((row) => text(row, 'team_id')));
      return ids.map((id) => ({ id, isLinked: linked.has(id) }));
    },
  };
}

/** The same, with the writes that only a transaction may do. */
export function contactWrites(tx: Tx): ContactWrites {
  return {
    ...contactReads(tx),
    rename: async (id, name) => {
      await tx('latchkey_contact').where({ id }).update({ name });
      await findContactBy(tx, id);
    },
    putCard: async (contact_id, { phone, postalAddress, language, timezone, notes }) => {
      await tx('latchkey_contact_card').where({ contact_id }).del();
      const row = { contact_id, phone, postal_address: postalAddress, language, timezone, notes };
      await tx('latchkey_contact_card').insert(row);
      await findContactBy(tx, contact_id);
    },
    changeAddress: async (id, email) => {
      await tx('latchkey_contact').where({ id }).update({ email, asleep: 1, person_id: null });
      await findContactBy(tx, id);
    },
    wake: async (ids) => {
      await whereIds(tx('latchkey_contact'), 'id', ids).update({ asleep: 0 });
    },
    moveTeams: (from, into) => moveTeams(tx, from, into),
    moveTickets: (account, move) => moveTickets(tx, account, move),
    end: (account, id) => endContact(tx, account, id),
    endMailLinks: async (email) => {
      if (await one(tx('latchkey_contact').where({ email }).select('id'))) return 0;
      return tx('latchkey_chat_link').where({ email, level: 'mail' }).del();
    },
  };
}

function pageQuery(
  db: Knex,
  account: string,
  { search, after, limit }: { search: string; after?: ContactPosition; limit: number },
): Knex.QueryBuilder {
  const joined = db('latchkey_membership').where({ account_id: account }).whereNotNull('contact_id');
  const query = db('latchkey_contact')
    .where({ account_id: account })
    .whereNotIn('id', joined.select('contact_id'))
    .orderBy('name')
    .orderBy('id')
    .limit(limit);
  whereNamed(query, search);
  return after
    ? query.whereRaw('(name > ? or (name = ? and id > ?))', [after.name, after.name, after.id])
    : query;
}

async function moveTeams(tx: Tx, from: string, into: string): Promise<void> {
  const places = (id: string) =>
    tx('latchkey_team_member').where({ subject_kind: 'contact', subject_id: id });
  const there = new Set((await all(places(into).select('team_id'))).map((row) => text(row, 'team_id')));
  for (const row of await all(places(from).select('team_id'))) {
    const team_id = text(row, 'team_id');
    if (there.has(team_id)) continue;
    await tx('latchkey_team_member').insert({ team_id, subject_kind: 'contact', subject_id: into });
  }
  await places(from).del();
}

async function moveTickets(
  tx: Tx,
  account_id: string,
  { from, into, departments }: { from: string; into: string; departments: readonly string[] },
): Promise<void> {
  const [old, principal] = [`contact:${from}`, `contact:${into}`];
  const tickets = () => whereIds(tx('latchkey_ticket').where({ account_id }), 'department_id', departments);
  await tickets().where({ opener: old }).update({ opener: principal });
  const watched = tx('latchkey_ticket_watcher').whereIn('ticket_id', tickets().select('id'));
  const there = new Set(
    (await all(watched.clone().where({ principal }))).map((row) => text(row, 'ticket_id')),
  );
  for (const row of await all(watched.clone().where({ principal: old }))) {
    const ticket_id = text(row, 'ticket_id');
    if (!there.has(ticket_id)) await tx('latchkey_ticket_watcher').insert({ ticket_id, principal });
  }
  await watched.clone().where({ principal: old }).del();
}

async function endContact(tx: Tx, account_id: string, id: string): Promise<void> {
  const subject = { subject_kind: 'contact', subject_id: id };
  for (const table of ['latchkey_grant', 'latchkey_department_rule', 'latchkey_team_member']) {
    await tx(table).where(subject).del();
  }
  for (const table of ['latchkey_domain_role', 'latchkey_contact_card']) {
    await tx(table).where({ contact_id: id }).del();
  }
  for (const table of ['latchkey_opt_out', 'latchkey_closed_channel']) {
    await tx(table)
      .where({ account_id, principal: `contact:${id}` })
      .del();
  }
  await followPerson(tx, id);
  await tx('latchkey_contact').where({ id, account_id }).del();
  await findContactBy(tx, id);
}

/** What logs say of it is erased with its person, whom nothing else would lead to it any more (R21). */
async function followPerson(tx: Tx, id: string): Promise<void> {
  const person = text((await one(tx('latchkey_contact').where({ id }))) ?? {}, 'person_id');
  if (person === '') return;
  await tx('latchkey_person_key')
    .where({ holder: `contact:${id}` })
    .update({ follows: `person:${person}` });
}

function toEntry(row: Row): ContactEntry {
  const card: ContactCard = {
    phone: text(row, 'phone'),
    postalAddress: text(row, 'postal_address'),
    language: text(row, 'language'),
    timezone: text(row, 'timezone'),
    notes: text(row, 'notes'),
  };
  return { ...toContact(row), ...card, ...optional(row, 'joined', 'joined') };
}
