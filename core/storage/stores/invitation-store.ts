import type { Knex } from 'knex';
import { isPermissionKey } from '../../access/catalogue';
import type { DepartmentRule } from '../../access/facts';
import type { Principal } from '../../access/principal';
import type {
  Invitation,
  InvitationReads,
  InvitationState,
  InvitationWrites,
  InvitedGrant,
} from '../../ports/stores/invitation-store';
import type { Tx } from '../transaction';
import { all, list, number, one, text, type Row } from './rows';

const table = 'latchkey_invitation';

/** Invitations of users. */
export function invitationReads(db: Knex): InvitationReads {
  const found = async (query: Knex.QueryBuilder) => {
    const row = await one(query);
    return row && toInvitation(row);
  };
  return {
    invitation: (id) => found(db(table).where({ id })),
    byToken: (hashes) => found(db(table).whereIn('token_hash', hashes)),
    pending: async (account_id) =>
      (await all(db(table).where({ account_id, state: 'pending' }).orderBy('id', 'desc'))).map(toInvitation),
    sentSince: async (account_id, at) =>
      number(
        (await one(db(table).where({ account_id }).where('sent_at', '>', at).sum({ n: 'sends' }))) ?? {},
        'n',
      ),
  };
}

/** The same, with the writes that only a transaction may do. */
export function invitationWrites(tx: Tx): InvitationWrites {
  return {
    ...invitationReads(tx),
    add: async (invitation, tokenHash) => {
      await tx(table).insert({ ...fromInvitation(invitation), token_hash: tokenHash });
    },
    renew: async (id, tokenHash, { sentAt, expiresAt }) => {
      await tx(table)
        .where({ id })
        .increment('sends', 1)
        .update({ token_hash: tokenHash, sent_at: sentAt, expires_at: expiresAt });
    },
    setState: async (id, state) => {
      await tx(table).where({ id }).update({ state });
    },
  };
}

function fromInvitation({ account, departmentRule, ...invitation }: Invitation) {
  const { id, email, name, grants, state, invitedBy, sends, createdAt, sentAt, expiresAt } = invitation;
  return {
    ...{ id, account_id: account, email, name, state, invited_by: invitedBy, sends },
    grants: JSON.stringify(grants),
    department_rule: departmentRule ? JSON.stringify(departmentRule) : '',
    ...{ created_at: createdAt, sent_at: sentAt, expires_at: expiresAt },
  };
}

/** A key that this version doesn't know gives nothing. */
function toInvitation(row: Row): Invitation {
  const rule = text(row, 'department_rule');
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    email: text(row, 'email'),
    name: text(row, 'name'),
    grants: (list(row, 'grants') as unknown as InvitedGrant[]).filter(({ key }) => isPermissionKey(key)),
    ...(rule === '' ? {} : { departmentRule: JSON.parse(rule) as DepartmentRule }),
    state: text(row, 'state') as InvitationState,
    invitedBy: text(row, 'invited_by') as Principal,
    sends: number(row, 'sends'),
    createdAt: number(row, 'created_at'),
    sentAt: number(row, 'sent_at'),
    expiresAt: number(row, 'expires_at'),
  };
}
