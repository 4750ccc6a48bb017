import { KEEP, type Keep } from '../ports/keep';
import type { Database } from '../storage/open';
import { wipeExpired } from '../storage/sealed';
import { inTransaction } from '../storage/transaction';
import { sweepInbox } from './inbox';
import { sweepLanes } from './lane';

const DAY = 86_400_000;

/** Forgets what has served its time (R21): inbound events, lanes without letters, secrets, one-time links, proofs and answers. */
export async function sweep(db: Database, now: number, keep: Keep = KEEP): Promise<void> {
  const { inboundDays, inboundIdDays } = keep;
  await sweepInbox(db, { payloads: now - inboundDays * DAY, keys: now - inboundIdDays * DAY });
  await sweepLanes(db, now - DAY);
  await wipeExpired(db, now);
  const ending = ['latchkey_one_time_link', 'latchkey_proof', 'latchkey_address_proof', 'latchkey_request'];
  for (const table of ending) {
    await inTransaction(db, (tx) =>
      Promise.resolve(
        tx(table)
          .where('expires_at', '<', now - DAY)
          .del(),
      ),
    );
  }
}
