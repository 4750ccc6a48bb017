import { KEEP, type Keep } from '../ports/keep';
import type { Database } from '../storage/open';
import { wipeExpired } from '../storage/sealed';
import { inTransaction } from '../storage/transaction';
import { sweepInbox } from './inbox';
import { sweepLanes } from './lane';

const DAY = 86_400_000;

/** What is forgotten so many days after the time in a column of its own. */
const AFTER: readonly [table: string, column: string, days: number][] = [
  ['latchkey_one_time_link', 'expires_at', 1],
  ['latchkey_proof', 'expires_at', 1],
  ['latchkey_address_proof', 'expires_at', 1],
  ['latchkey_password_code', 'expires_at', 1],
  ['latchkey_session', 'ends_at', 1],
  ['latchkey_shelf', 'ends_at', 0],
  ['latchkey_factor_reset', 'ends_at', 90],
  ['latchkey_try', 'ends_at', 1],
  ['latchkey_request', 'expires_at', 1],
  ['latchkey_access_request', 'expires_at', 90],
  ['latchkey_review', 'removed_at', 31],
  ['latchkey_last_use', 'used_on', 730],
  ['latchkey_webhook_delivery', 'created_at', 30],
  ['latchkey_webhook', 'removed_at', 31],
];

/** Forgets what has served its time (R21): inbound events, lanes without letters, secrets, one-time links, proofs, answers,
 * requests, what webhooks were told, and what was used or removed long ago. */
export async function sweep(db: Database, now: number, keep: Keep = KEEP): Promise<void> {
  const { inboundDays, inboundIdDays } = keep;
  await sweepInbox(db, { payloads: now - inboundDays * DAY, keys: now - inboundIdDays * DAY });
  await sweepLanes(db, now - DAY);
  await wipeExpired(db, now);
  for (const [table, column, days] of AFTER) {
    await inTransaction(db, (tx) =>
      Promise.resolve(
        tx(table)
          .where(column, '<', now - days * DAY)
          .del(),
      ),
    );
  }
}
