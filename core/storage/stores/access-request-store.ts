import type { Knex } from 'knex';
import type { PermissionKey } from '../../access/catalogue';
import type { Principal } from '../../access/principal';
import type {
  AccessRequest,
  AccessRequestReads,
  RequestState,
  AccessRequestWrites,
} from '../../ports/stores/access-request-store';
import type { Tx } from '../transaction';
import { all, number, one, text, type Row } from './rows';

const table = 'latchkey_access_request';

/** What people ask for. */
export function accessRequestReads(db: Knex): AccessRequestReads {
  return {
    request: async (id) => {
      const row = await one(db(table).where({ id }));
      return row && toRequest(row);
    },
    page: async (account_id, { state, before, limit }) => {
      const query = db(table).where({ account_id, ...(state === undefined ? {} : { state }) });
      if (before !== '') void query.where('id', '<', before);
      return (await all(query.orderBy('id', 'desc').limit(limit))).map(toRequest);
    },
    waitingSince: async (at, now, limit) => {
      // What has not ended yet was asked within days: an index finds it, however many there ever were.
      const live = db(table).where('expires_at', '>', now).where({ state: 'pending' });
      const old = live.where('created_at', '<=', at).groupBy('account_id').orderBy('account_id').limit(limit);
      return (await all(old.select('account_id').count({ n: '*' }))).map((row) => ({
        account: text(row, 'account_id'),
        count: number(row, 'n'),
      }));
    },
    pendingOf: async (account_id, principal) =>
      (await all(db(table).where({ account_id, principal, state: 'pending' }).orderBy('id'))).map(toRequest),
    askedSince: async (account_id, principal, at) =>
      number(
        (await one(
          db(table).where({ account_id, principal }).where('created_at', '>', at).count({ n: '*' }),
        )) ?? {},
        'n',
      ),
  };
}

/** The same, with the writes that only a transaction may do. */
export function accessRequestWrites(tx: Tx): AccessRequestWrites {
  return {
    ...accessRequestReads(tx),
    add: async (request) => {
      await tx(table).insert(fromRequest(request));
    },
    answer: async (id, { state, by, at, reason = '' }) => {
      const answer = { state, answered_by: by, answered_at: at, answer_reason: reason };
      await tx(table).where({ id }).update(answer);
    },
    hand: async (account_id, from, { principal, subject: { kind, id } }) => {
      const to = { principal, subject_kind: kind, subject_id: id };
      await tx(table).where({ account_id, principal: from }).update(to);
    },
  };
}

function fromRequest(request: AccessRequest) {
  const { id, account, principal, subject, key, service, days, reason, state } = request;
  return {
    ...{ id, account_id: account, principal, subject_kind: subject.kind, subject_id: subject.id },
    ...{ permission: key, service_id: service ?? '', days: days ?? 0, reason, state },
    ...{ created_at: request.createdAt, expires_at: request.expiresAt },
    ...{ answered_by: request.answeredBy ?? '', answered_at: request.answeredAt ?? 0 },
    answer_reason: request.answerReason ?? '',
  };
}

function toRequest(row: Row): AccessRequest {
  const [service, days, by] = [text(row, 'service_id'), number(row, 'days'), text(row, 'answered_by')];
  const answerReason = text(row, 'answer_reason');
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    principal: text(row, 'principal') as Principal,
    subject: {
      kind: text(row, 'subject_kind') as AccessRequest['subject']['kind'],
      id: text(row, 'subject_id'),
    },
    key: text(row, 'permission') as PermissionKey,
    ...(service === '' ? {} : { service }),
    ...(days === 0 ? {} : { days }),
    reason: text(row, 'reason'),
    state: text(row, 'state') as RequestState,
    createdAt: number(row, 'created_at'),
    expiresAt: number(row, 'expires_at'),
    ...(by === '' ? {} : { answeredBy: by as Principal, answeredAt: number(row, 'answered_at') }),
    ...(answerReason === '' ? {} : { answerReason }),
  };
}
