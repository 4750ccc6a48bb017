import type { KnownRequest, RequestWrites } from '../../ports/stores/request-store';
import { insertOnce } from '../insert-once';
import type { Tx } from '../transaction';
import { number, one, text, type Row } from './rows';

const table = 'latchkey_request';

/** Requests that may come twice. */
export function requestWrites(tx: Tx): RequestWrites {
  return {
    claim: (request) => insertOnce(tx, table, ['id'], toRow(request)),
    request: async (id) => {
      const row = await one(tx(table).where({ id }));
      return row && fromRow(row);
    },
    reclaim: async ({ id, claimedAt, status }, now) => {
      const same = tx(table).where({ id, claimed_at: claimedAt, status });
      return (await same.update(toRow(now))) === 1;
    },
    keep: async (id, { status, sealed }) => {
      await tx(table).where({ id }).update({ status, sealed_id: sealed });
    },
    drop: async (id) => {
      await tx(table).where({ id, status: 0 }).del();
    },
  };
}

function toRow({ id, fingerprint, status, sealed, claimedAt, expiresAt }: KnownRequest) {
  return { id, fingerprint, status, sealed_id: sealed, claimed_at: claimedAt, expires_at: expiresAt };
}

function fromRow(row: Row): KnownRequest {
  return {
    id: text(row, 'id'),
    fingerprint: text(row, 'fingerprint'),
    status: number(row, 'status'),
    sealed: text(row, 'sealed_id'),
    claimedAt: number(row, 'claimed_at'),
    expiresAt: number(row, 'expires_at'),
  };
}
