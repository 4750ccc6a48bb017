import { createHash } from 'node:crypto';
import { insertOnce } from '../storage/insert-once';
import type { Database } from '../storage/open';
import { inTransaction, type Tx } from '../storage/transaction';
import type { LetterRow } from './letter';
import { deadTable, outboxTable, post } from './outbox';

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

/** Forgets payloads that came before one moment, and that they came before another; not what is still to be worked on,
 * or to be judged by a person. */
export function sweepInbox(db: Database, before: { payloads: number; keys: number }): Promise<void> {
  return inTransaction(db, async (tx) => {
    const old = tx(table).where('received_at', '<', before.payloads).whereNotNull('payload');
    for (const [source, keys] of await eventsInLetters(tx)) {
      void old.whereNot((kept) => void kept.where({ source }).whereIn('key', keys));
    }
    await old.update({ payload: null });
    await tx(table).where('received_at', '<', before.keys).whereNull('payload').del();
  });
}

/** In one statement: between two, a letter could go from where the second looks to where the first did. */
async function eventsInLetters(tx: Tx): Promise<Map<string, string[]>> {
  const from = (letters: string) => tx<LetterRow>(letters).where('kind', 'like', 'in:%').select('payload');
  const found: Pick<LetterRow, 'payload'>[] = await from(outboxTable).unionAll(from(deadTable));
  const bySource = new Map<string, string[]>();
  for (const { payload } of found) {
    const { source, key } = JSON.parse(payload) as EventKey;
    bySource.set(source, [...(bySource.get(source) ?? []), storedKey(key)]);
  }
  return bySource;
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
