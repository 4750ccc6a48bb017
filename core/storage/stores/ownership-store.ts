import type { Knex } from 'knex';
import type { Principal } from '../../access/principal';
import type {
  Handover,
  OwnershipReads,
  OwnershipWrites,
  Recovery,
  SecondaryAddress,
} from '../../ports/stores/ownership-store';
import type { Tx } from '../transaction';
import { number, one, text, type Row } from './rows';

const [handovers, secondaries, recoveries] = [
  'latchkey_handover',
  'latchkey_secondary_address',
  'latchkey_recovery',
];

/** Hand-overs of accounts, and what an owner's addresses need. */
export function ownershipReads(db: Knex): OwnershipReads {
  const found = async <T>(to: (row: Row) => T, query: Knex.QueryBuilder) => {
    const row = await one(query);
    return row && to(row);
  };
  return {
    handover: (account_id, state) =>
      found(toHandover, db(handovers).where({ account_id, state }).orderBy('id', 'desc')),
    handoverByUndo: (hashes) => found(toHandover, db(handovers).whereIn('undo_hash', hashes)),
    secondary: (account_id) => found(toSecondary, db(secondaries).where({ account_id })),
    secondaryByToken: (hashes) => found(toSecondary, db(secondaries).whereIn('token_hash', hashes)),
    recovery: (id) => found(toRecovery, db(recoveries).where({ id })),
    waitingRecovery: (account_id) =>
      found(toRecovery, db(recoveries).where({ account_id, state: 'waiting' })),
    recoveryByToken: (hashes) => found(toRecovery, db(recoveries).whereIn('token_hash', hashes)),
  };
}

/** The same, with the writes that only a transaction may do. */
export function ownershipWrites(tx: Tx): OwnershipWrites {
  const change = async (table: string, where: Record<string, string>, to: Record<string, unknown>) => {
    await tx(table).where(where).update(to);
  };
  return {
    ...ownershipReads(tx),
    addHandover: async ({ id, account, from, to, toRole, state, offeredAt, expiresAt }) => {
      await tx(handovers).insert({
        ...{ id, account_id: account, from_user: from, to_user: to, to_role: toRole, state },
        ...{ offered_at: offeredAt, expires_at: expiresAt },
      });
    },
    setHandover: (id, state, until) =>
      change(
        handovers,
        { id },
        {
          state,
          ...(until ? { expires_at: until.expiresAt, undo_hash: until.undoHash } : {}),
        },
      ),
    putSecondary: async ({ account, email, expiresAt }, token_hash) => {
      await tx(secondaries).where({ account_id: account }).del();
      await tx(secondaries).insert({ account_id: account, email, token_hash, expires_at: expiresAt });
    },
    confirmSecondary: (account_id, at) => change(secondaries, { account_id }, { confirmed_at: at }),
    dropSecondary: async (account_id) => {
      await tx(secondaries).where({ account_id }).del();
    },
    addRecovery: async (
      { id, account, user, email, reason, state, requestedBy, requestedAt },
      token_hash,
    ) => {
      await tx(recoveries).insert({
        ...{ id, account_id: account, user_id: user, email, reason, state, token_hash },
        ...{ requested_by: requestedBy, requested_at: requestedAt },
      });
    },
    proveRecovery: (id, at) => change(recoveries, { id }, { proved_at: at }),
    setRecovery: (id, state) => change(recoveries, { id }, { state }),
  };
}

function toHandover(row: Row): Handover {
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    from: text(row, 'from_user'),
    to: text(row, 'to_user'),
    toRole: text(row, 'to_role') as Handover['toRole'],
    state: text(row, 'state') as Handover['state'],
    offeredAt: number(row, 'offered_at'),
    expiresAt: number(row, 'expires_at'),
  };
}

function toSecondary(row: Row): SecondaryAddress {
  return {
    account: text(row, 'account_id'),
    email: text(row, 'email'),
    expiresAt: number(row, 'expires_at'),
    ...(row.confirmed_at === null ? {} : { confirmedAt: number(row, 'confirmed_at') }),
  };
}

function toRecovery(row: Row): Recovery {
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    user: text(row, 'user_id'),
    email: text(row, 'email'),
    reason: text(row, 'reason'),
    state: text(row, 'state') as Recovery['state'],
    requestedBy: text(row, 'requested_by') as Principal,
    requestedAt: number(row, 'requested_at'),
    ...(row.proved_at === null ? {} : { provedAt: number(row, 'proved_at') }),
  };
}
