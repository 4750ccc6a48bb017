import type { Knex } from 'knex';
import type { Reads } from '../ports/stores/stores';
import { dialectOf } from './dialect';
import { holdEpochs } from './epochs';
import { mapFault } from './storage-fault';

/** A transaction that a host opened with its own knex, on the database that is also Latchkey's. */
export type HostTransaction = Knex.Transaction;

/**
 * What an effect in a host's transaction is judged by. Only the lock is taken through the host's handle: facts are read through
 * ours, after it, so that the host's isolation, type parsers and naming change nothing about them. Epochs that differ give a
 * transaction on another database away.
 * @throws TypeError for what is no transaction, or one that has ended: its locks would hold nothing
 */
export function groundsIn(trx: HostTransaction, read: Reads) {
  if (!trx.isTransaction || trx.isCompleted()) {
    throw new TypeError('a transaction that is under way is needed');
  }
  return { hold: (scopes: readonly string[]) => holdIn(trx, scopes), read };
}

async function holdIn(trx: HostTransaction, scopes: readonly string[]): Promise<ReadonlyMap<string, number>> {
  try {
    // SQLite has no row locks: a transaction that has only read so far must become the one that writes.
    if (dialectOf(trx) === 'sqlite') await trx.raw('update latchkey_epoch set epoch = epoch where 1 = 0');
    const held: ReadonlyMap<string, number | string> = await holdEpochs(trx, scopes);
    return new Map([...held].map(([scope, epoch]) => [scope, Number(epoch)])); // pg gives a bigint as text
  } catch (error) {
    throw mapFault(error);
  }
}
