import { createHash } from 'node:crypto';
import { insertOnce } from '../storage/insert-once';
import type { Database } from '../storage/open';
import { inTransaction, type Tx } from '../storage/transaction';
import { post } from './outbox';

/** One inbound event: where it came from, and the id it has there. */
export interface EventKey {
  readonly source: string;
  readonly key: string;
}

/** An event to be kept before it is acknowledged. */
export interface InboundEvent extends EventKey {
  readonly payload: string;
  /** What is worked on in order, at most 117 characters. */
  readonly lane: string;
}

const table = 'latchkey_inbox';

/** Does `effect` for the first delivery of an event and never again: the mark and the effect commit together. */
export function once<T>(
  db: Database,
  event: EventKey,
  now: number,
  effect: (tx: Tx) => Promise<T>,
): Promise<T | undefined> {
  return inTransaction(db, async (tx) => ((await note(tx, event, now)) ? effect(tx) : undefined));
}

/** Keeps an event, to be acknowledged once this resolves, and posts it in its lane; false when it had come before. */
export function receive(
  db: Database,
  { lane, payload, ...event }: InboundEvent,
  now: number,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const isNew = await note(tx, event, now, payload);
    if (isNew) {
      await post(tx, { lane: `in:${lane}`, kind: `in:${event.source}`, payload: JSON.stringify(event) }, now);
    }
    return isNew;
  });
}

/** The payload of an event that was kept; undefined when there was none, or its days are over. */
export async function readEvent(db: Database, { source, key }: EventKey): Promise<string | undefined> {
  const row: { payload: string | null } | undefined = await db
    .read(table)
    .where({ source, key: storedKey(key) })
    .first('payload');
  return row?.payload ?? undefined;
}

/** Forgets payloads that came before one moment, and that they came before another. */
export function sweepInbox(db: Database, before: { payloads: number; keys: number }): Promise<void> {
  return inTransaction(db, async (tx) => {
    await tx(table)
      .where('received_at', '<', before.payloads)
      .whereNotNull('payload')
      .update({ payload: null });
    await tx(table).where('received_at', '<', before.keys).del();
  });
}

/** Notes an event in a change under way; true for its first delivery and never again. */
export function note(
  tx: Tx,
  { source, key }: EventKey,
  now: number,
  payload: string | null = null,
): Promise<boolean> {
  return insertOnce(tx, table, ['source', 'key'], { source, key: storedKey(key), received_at: now, payload });
}

const unfit = /^sha256:|\0|\p{Surrogate}/u;

/** Mail's ids may be longer than any database's keys, and what one database keeps another refuses: those go by their hash. */
function storedKey(key: string): string {
  if (key.length <= 200 && !unfit.test(key)) return key;
  return `sha256:${createHash('sha256').update(key, 'utf16le').digest('hex')}`;
}
