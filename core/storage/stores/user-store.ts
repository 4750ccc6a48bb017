import type { Knex } from 'knex';
import type { AddressProof, UserAddress, UserReads, UserWrites } from '../../ports/stores/user-store';
import { insertOnce } from '../insert-once';
import type { Tx } from '../transaction';
import { toMembership } from './people-store';
import { findUserBy } from './search-words';
import { renameUser } from './rename-user';
import { all, flag, number, one, text, type Row } from './rows';

/** Logins with their addresses, and memberships. */
export function userReads(db: Knex): UserReads {
  const membership = async (where: Record<string, string>) => {
    const row = await one(db('latchkey_membership').where(where));
    return row && toMembership(row);
  };
  return {
    addresses: async (user_id) =>
      (await all(db('latchkey_user_address').where({ user_id }).orderBy('proved_at').orderBy('email'))).map(
        toAddress,
      ),
    addressProof: async (id) => toProof(await one(db('latchkey_address_proof').where({ id }))),
    addressProofsSince: async (user_id, at) =>
      number(
        (await one(
          db('latchkey_address_proof').where({ user_id }).where('created_at', '>', at).count({ n: '*' }),
        )) ?? {},
        'n',
      ),
    memberships: async (user_id) =>
      (await all(db('latchkey_membership').where({ user_id }).orderBy('account_id'))).map(toMembership),
    membershipById: (id) => membership({ id }),
    managers: async (account_id) => {
      const managers = db('latchkey_membership').where({ account_id, suspended: 0 });
      return (await all(managers.whereIn('role', ['owner', 'master']).orderBy('id'))).map(toMembership);
    },
    ownerOf: (account_id) => membership({ account_id, role: 'owner' }),
    hasLogin: async (person_id) => (await one(db('latchkey_user').where({ person_id }))) !== undefined,
    joinedTo: (account_id, contact_id) => membership({ account_id, contact_id }),
  };
}

/** The same, with the writes that only a transaction may do. */
export function userWrites(tx: Tx): UserWrites {
  const change = async (table: string, where: Record<string, unknown>, to: Record<string, unknown>) => {
    await tx(`latchkey_${table}`).where(where).update(to);
  };
  const drop = async (table: string, where: Record<string, unknown>) => {
    await tx(`latchkey_${table}`).where(where).del();
  };
  return {
    ...userReads(tx),
    addAddress: async ({ email, user, provedAt }) => {
      const row = { email, user_id: user, proved_at: provedAt };
      const isNew = await insertOnce(tx, 'latchkey_user_address', ['email'], row);
      await findUserBy(tx, user);
      return isNew;
    },
    dropAddress: async (email) => {
      const owner = await one(tx('latchkey_user_address').where({ email }).select('user_id'));
      await drop('user_address', { email });
      if (owner) await findUserBy(tx, text(owner, 'user_id'));
    },
    setPrimary: (id, email) => change('user', { id }, { email }),
    addAddressProof: async (proof) => {
      await tx('latchkey_address_proof').insert(fromProof(proof));
    },
    waitingAddressProof: async (user_id) =>
      toProof(
        await one(
          tx('latchkey_address_proof')
            .where({ user_id, done: 0 })
            .orderBy('created_at', 'desc')
            .orderBy('id', 'desc')
            .forUpdate(),
        ),
      ),
    countAddressTry: async (id) => {
      await tx('latchkey_address_proof').where({ id }).increment('tries', 1);
    },
    endAddressProofs: (user_id) => change('address_proof', { user_id, done: 0 }, { done: 1 }),
    setUserSuspended: (id, suspended) => change('user', { id }, { suspended: suspended ? 1 : 0 }),
    setRole: (id, role) => change('membership', { id }, { role }),
    ownContacts: async (email, person_id) => {
      await change('contact', { email, person_id: null }, { person_id });
      await change('contact', { email, person_id }, { asleep: 0 });
    },
    ownContact: (id, person_id) => change('contact', { id }, { person_id, asleep: 0 }),
    leaveTeams: async (account, { kind, id }) => {
      await tx('latchkey_team_member')
        .where({ subject_kind: kind, subject_id: id })
        .whereIn('team_id', tx('latchkey_team').where({ account_id: account }).select('id'))
        .del();
    },
    renameUser: async (from, to, accounts) => {
      await renameUser(tx, from, to, accounts);
      for (const { id } of [from, to]) await findUserBy(tx, id);
    },
    setMember: (id, user_id) => change('membership', { id }, { user_id }),
    setContact: (id, contact_id) => change('membership', { id }, { contact_id }),
    dropUser: async (id) => {
      await drop('address_proof', { user_id: id });
      await drop('user', { id });
      await findUserBy(tx, id);
    },
    dropMembership: (id) => drop('membership', { id }),
  };
}

function toAddress(row: Row): UserAddress {
  return { email: text(row, 'email'), user: text(row, 'user_id'), provedAt: number(row, 'proved_at') };
}

function toProof(row: Row | undefined): AddressProof | undefined {
  return (
    row && {
      id: text(row, 'id'),
      user: text(row, 'user_id'),
      email: text(row, 'email'),
      codeHash: text(row, 'code_hash'),
      tries: number(row, 'tries'),
      done: flag(row, 'done'),
      createdAt: number(row, 'created_at'),
      expiresAt: number(row, 'expires_at'),
    }
  );
}

function fromProof({ id, user, email, codeHash, tries, done, createdAt, expiresAt }: AddressProof) {
  return {
    ...{ id, user_id: user, email, code_hash: codeHash, tries, done: done ? 1 : 0 },
    ...{ created_at: createdAt, expires_at: expiresAt },
  };
}
