import type { Knex } from 'knex';
import type { Whom } from '../ports/stores/personal-store';
import { whereIds } from './dialect';
import { PERSONAL_TABLES, type Kind, type PersonalTable } from './personal-tables';
import { all, type Row } from './stores/rows';
import type { Tx } from './transaction';

/** What is held in one table. */
export interface HeldRows {
  readonly table: string;
  readonly rows: readonly Row[];
}

/** What is held on somebody, table by table, without what is a secret; of an account, if one is named, and no other. */
export async function* heldOn(db: Knex, whom: Whom, account?: string): AsyncGenerator<HeldRows> {
  for (const [table, spec] of Object.entries(PERSONAL_TABLES)) {
    if (!spec.who) continue;
    const rows = account === undefined ? db(table) : ofAccount(db, table, account);
    yield { table, rows: await shown(ofWhom(rows, spec, whom), spec) };
  }
}

/** What is held on an account, table by table, without what is a secret. */
export async function* heldOnAccount(db: Knex, account: string): AsyncGenerator<HeldRows> {
  for (const [table, spec] of Object.entries(PERSONAL_TABLES)) {
    if (spec.account) yield { table, rows: await shown(ofAccount(db, table, account), spec) };
  }
}

/** Takes or blanks whatever names somebody; the tables are in an order in which nothing is left hanging. */
export async function eraseRows(tx: Tx, whom: Whom): Promise<void> {
  for (const [table, spec] of Object.entries(PERSONAL_TABLES)) {
    if (!spec.who || spec.erase === 'ids') continue;
    const rows = ofWhom(tx(table), spec, whom);
    if (spec.erase === 'rows') await rows.del();
    else await rows.update(Object.fromEntries(spec.erase.map((column) => [column, ''])));
  }
}

async function shown(query: Knex.QueryBuilder, { hidden = [] }: PersonalTable): Promise<Row[]> {
  const rows = await all(query);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !hidden.includes(name))),
  );
}

function ofAccount(db: Knex, table: string, account: string): Knex.QueryBuilder {
  const way = PERSONAL_TABLES[table]?.account;
  if (typeof way === 'string') return db(table).where(way, account);
  if (!way) return db(table).whereRaw('1 = 0');
  const [column, over] = way;
  const key = over === 'latchkey_membership' ? 'user_id' : 'id';
  return db(table).whereIn(column, ofAccount(db, over, account).select(key));
}

function ofWhom(query: Knex.QueryBuilder, { who = [] }: PersonalTable, whom: Whom): Knex.QueryBuilder {
  return query.where((any) => {
    void any.whereRaw('1 = 0');
    for (const [column, kind] of who) void any.orWhere((one) => void byKind(one, column, { kind, whom }));
  });
}

function byKind(
  query: Knex.QueryBuilder,
  column: string,
  { kind, whom }: { kind: Kind; whom: Whom },
): Knex.QueryBuilder {
  if (kind === 'subject') return bySubject(query, whom);
  if (kind === 'chat') return byChat(query, whom);
  const ids: Record<Exclude<Kind, 'subject' | 'chat'>, readonly string[]> = {
    ...{ user: whom.users, contact: whom.contacts, person: whom.persons },
    ...{ principal: whom.principals, email: whom.emails },
  };
  return whereIds(query, column, ids[kind]);
}

function bySubject(query: Knex.QueryBuilder, { users, contacts, memberships }: Whom): Knex.QueryBuilder {
  const subjects = { user: users, contact: contacts, membership: memberships };
  void query.whereRaw('1 = 0');
  for (const [subject_kind, ids] of Object.entries(subjects)) {
    void query.orWhere((one) => void whereIds(one.where({ subject_kind }), 'subject_id', ids));
  }
  return query;
}

function byChat(query: Knex.QueryBuilder, { chats }: Whom): Knex.QueryBuilder {
  void query.whereRaw('1 = 0');
  for (const { surface, tenant, user } of chats) void query.orWhere({ surface, tenant, chat_user: user });
  return query;
}
