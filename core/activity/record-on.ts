import type { Writes } from '../ports/stores/stores';
import type { ActivityEntry } from './entry';

/** Locks several accounts before anything else of a change, always in the same order. */
export async function lockAll(tx: Writes, accounts: Iterable<string>): Promise<void> {
  for (const account of [...new Set(accounts)].sort()) await tx.lock(account);
}

/** Records one thing in the logs of several accounts, always in the same order, so that two changes can't wait for each other. */
export async function recordOn(tx: Writes, accounts: Iterable<string>, entry: ActivityEntry): Promise<void> {
  for (const account of [...new Set(accounts)].sort()) await tx.record(account, entry);
}
