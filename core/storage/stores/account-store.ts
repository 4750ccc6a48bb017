import type { Knex } from 'knex';
import type { AccountReads, AccountWrites } from '../../ports/stores/account-store';
import type { PermissionKey } from '../../access/catalogue';
import type { HostAccount, HostService, HostStaff } from '../../ports/host';
import { whereIds } from '../dialect';
import { insertOnce } from '../insert-once';
import type { Tx } from '../transaction';
import { underCeiling } from './under-ceiling';
import { all, flag, list, number, one, text, type Row } from './rows';

/** Accounts, services, departments and staff, as last read from the host. */
export function accountReads(db: Knex): AccountReads {
  return {
    account: async (id) => mapped(toAccount, await one(db('latchkey_account').where({ id }))),
    list: async (search, limit) =>
      (await all(searched(db, search).orderBy('label').orderBy('id').limit(limit))).map(toAccount),
    page: async ({ search, after, limit }) => {
      const query = foundBy(db, search).orderBy('label').orderBy('id').limit(limit);
      if (after) {
        const { label, id } = after;
        void query.whereRaw('(label > ? or (label = ? and id > ?))', [label, label, id]);
      }
      return (await all(query)).map(toAccount);
    },
    count: async () => number((await one(db('latchkey_account').count({ n: '*' }))) ?? {}, 'n'),
    ownerless: async (limit) => {
      const owners = db('latchkey_membership')
        .where({ role: 'owner' })
        .whereRaw('?? = ??', ['latchkey_membership.account_id', 'latchkey_account.id']);
      const open = db('latchkey_account').whereNot({ state: 'closed' }).whereNotExists(owners);
      return (await all(open.orderBy('id').limit(limit))).map(toAccount);
    },
    services: async (account) =>
      (
        await all(
          db('latchkey_service').where({ account_id: account }).whereNot({ state: 'ended' }).orderBy('id'),
        )
      ).map(toService),
    serviceNames: async (account_id) => {
      const live = db('latchkey_service').where({ account_id }).whereNot({ state: 'ended' });
      const found = await all(live.orderBy('id').select('id', 'label'));
      return found.map((row) => ({ id: text(row, 'id'), label: text(row, 'label') }));
    },
    serviceIds: async (account_id, { after, limit, only }) => {
      const page = db('latchkey_service').where({ account_id }).whereNot({ state: 'ended' });
      const found = only ? whereIds(page, 'id', only) : page;
      return (await all(found.where('id', '>', after).orderBy('id').limit(limit).select('id'))).map((row) =>
        text(row, 'id'),
      );
    },
    service: async (id) =>
      mapped(toService, await one(db('latchkey_service').where({ id }).whereNot({ state: 'ended' }))),
    departments: async () =>
      (await all(db('latchkey_department').orderBy('position').orderBy('id'))).map((row) => ({
        id: text(row, 'id'),
        label: text(row, 'label'),
        openWhileSuspended: flag(row, 'while_suspended'),
        position: number(row, 'position'),
      })),
    staff: async (id) => mapped(toStaff, await one(db('latchkey_staff').where({ id }))),
    allStaff: async () => (await all(db('latchkey_staff').orderBy('id'))).map(toStaff),
    ceiling: async (level, holder) =>
      new Map(
        (await all(db('latchkey_ceiling').where({ level, holder }))).map((row) => [
          text(row, 'permission') as PermissionKey,
          flag(row, 'allowed'),
        ]),
      ),
    groups: async () =>
      (
        await all(
          db('latchkey_account')
            .whereNot({ client_group: '' })
            .groupBy('client_group')
            .orderBy('client_group')
            .select('client_group')
            .count({ n: '*' }),
        )
      ).map((row) => ({ group: text(row, 'client_group'), clients: number(row, 'n') })),
    underCeiling: (asked) => underCeiling(db, asked),
    cursor: async (name) =>
      mapped((row) => text(row, 'position'), await one(db('latchkey_cursor').where({ name }))) ?? '',
  };
}

/** The same, with the writes that only a transaction may do. */
export function accountWrites(tx: Tx): AccountWrites {
  const put = (table: string, key: string, row: Record<string, unknown>) =>
    tx(table).insert(row).onConflict(key).merge();
  return {
    ...accountReads(tx),
    noteRead: async (what, at) => {
      const name = `read:${what}`;
      const before = await one(tx('latchkey_cursor').where({ name }));
      if (before && Number(text(before, 'position')) > at) return false;
      await put('latchkey_cursor', 'name', { name, position: String(at) });
      return true;
    },
    endService: async (id) => {
      await tx('latchkey_service').where({ id }).update({ state: 'ended' });
    },
    putAccount: async ({ group, ...account }, read_at) => {
      await put('latchkey_account', 'id', { ...account, client_group: group, read_at });
    },
    putServices: async (account, services, read_at) => {
      await tx('latchkey_service')
        .where({ account_id: account })
        .whereNotIn(
          'id',
          services.map(({ id }) => id),
        )
        .update({ state: 'ended' });
      for (const { id, label, product, state, offers } of services) {
        await put('latchkey_service', 'id', {
          id,
          account_id: account,
          label,
          product,
          state,
          offers: JSON.stringify(offers),
          read_at,
        });
      }
    },
    putDepartments: async (departments, read_at) => {
      await tx('latchkey_department')
        .whereNotIn(
          'id',
          departments.map(({ id }) => id),
        )
        .del();
      for (const { id, label, openWhileSuspended, position } of departments) {
        await put('latchkey_department', 'id', {
          id,
          label,
          while_suspended: openWhileSuspended ? 1 : 0,
          position,
          read_at,
        });
      }
    },
    putStaff: async (staff, read_at) => {
      await tx('latchkey_staff')
        .whereNotIn(
          'id',
          staff.map(({ id }) => id),
        )
        .del();
      for (const { departments, ...rest } of staff) {
        await put('latchkey_staff', 'id', { ...rest, departments: JSON.stringify(departments), read_at });
      }
    },
    setCeiling: async (level, holder, permission, allowed) => {
      await tx('latchkey_ceiling').where({ level, holder, permission }).del();
      if (allowed !== undefined) {
        await tx('latchkey_ceiling').insert({ level, holder, permission, allowed: allowed ? 1 : 0 });
      }
    },
    startCursor: (name, position) => insertOnce(tx, 'latchkey_cursor', ['name'], { name, position }),
    moveCursor: async (name, position) => {
      await put('latchkey_cursor', 'name', { name, position });
    },
  };
}

function searched(db: Knex, search: string): Knex.QueryBuilder {
  const query = db('latchkey_account');
  if (search === '') return query;
  const escaped = search.toLowerCase().replace(/[!%_]/g, '!$&');
  return query.where(
    (either) =>
      void either.where({ id: search }).orWhereRaw("lower(label) like ? escape '!'", [`%${escaped}%`]),
  );
}

/** The same, or by the beginning of an address: of a contact, or of a member in any of theirs. */
function foundBy(db: Knex, search: string): Knex.QueryBuilder {
  if (!search.includes('@')) return searched(db, search);
  const from = search.toLowerCase();
  const to = `${from}\u{10FFFF}`;
  const contacts = db('latchkey_contact').where('email', '>=', from).where('email', '<', to);
  const members = db('latchkey_membership as m')
    .join('latchkey_user_address as a', 'a.user_id', 'm.user_id')
    .where('a.email', '>=', from)
    .where('a.email', '<', to);
  const ids = contacts.select('account_id').union(members.select('m.account_id'));
  return db('latchkey_account').whereIn('id', ids);
}

function mapped<T>(map: (row: Row) => T, row: Row | undefined): T | undefined {
  return row && map(row);
}

function toAccount(row: Row): HostAccount {
  return {
    id: text(row, 'id'),
    label: text(row, 'label'),
    state: text(row, 'state') as HostAccount['state'],
    group: text(row, 'client_group'),
    timezone: text(row, 'timezone'),
  };
}

function toService(row: Row): HostService {
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    label: text(row, 'label'),
    product: text(row, 'product'),
    state: text(row, 'state') as HostService['state'],
    offers: list(row, 'offers'),
  };
}

function toStaff(row: Row): HostStaff {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    role: text(row, 'role') as HostStaff['role'],
    departments: list(row, 'departments'),
  };
}
