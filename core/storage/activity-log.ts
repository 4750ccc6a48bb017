import type { ActivityEntry } from '../activity/entry';
import { canonicalJson } from '../activity/canonical';
import { hashBody, hashLink, type ChainKeys } from '../activity/chain';
import { NotFoundError } from '../errors';
import type { Database } from './open';
import type { Tx } from './transaction';

/** How far a log has come. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** A line to be added to a log. */
export interface NewLine {
  readonly log: string;
  readonly at: number;
  readonly entry: ActivityEntry;
}

/** A line as it is read back; its entry is missing where somebody took it out. */
export interface ActivityLine {
  readonly seq: number;
  readonly at: number;
  readonly entry: ActivityEntry | undefined;
}

const heads = 'latchkey_activity_head';
const lines = 'latchkey_activity';

/** Begins a log, with its account: what has no row can't be locked. */
export async function createLog(tx: Tx, log: string): Promise<void> {
  await tx(heads).insert({ log, seq: 0, hash: '' });
}

/** Locks a log. The first statement of every change to an account: it gives log, epochs and outbox one order.
 * @throws NotFoundError: an account without a log isn't there */
export async function lockLog(tx: Tx, log: string): Promise<Head> {
  const head: Head | undefined = await tx<Head & { log: string }>(heads)
    .where({ log })
    .first('seq', 'hash')
    .forUpdate();
  if (!head) throw new NotFoundError('account');
  return head;
}

/** Adds a line in the transaction of the change, and answers its number. */
export async function appendActivity(tx: Tx, keys: ChainKeys, { log, at, entry }: NewLine): Promise<number> {
  const head = await lockLog(tx, log);
  const seq = head.seq + 1;
  const body = canonicalJson({ ...entry });
  const bodyHash = hashBody(body);
  const hash = hashLink(keys, { log, seq, at, bodyHash, previous: head.hash });
  await tx(lines).insert({ log, seq, at, body, body_hash: bodyHash, hash });
  await tx(heads).where({ log }).update({ seq, hash });
  return seq;
}

/** A page of a log, newest first; the next one begins before the last line of this. */
export async function readActivity(
  db: Database,
  log: string,
  page: { before?: number; limit: number },
): Promise<ActivityLine[]> {
  const { before = Number.MAX_SAFE_INTEGER, limit } = page;
  const found: { seq: number; at: number; body: string | null }[] = await db
    .read(lines)
    .where({ log })
    .where('seq', '<', before)
    .orderBy('seq', 'desc')
    .limit(limit)
    .select('seq', 'at', 'body');
  return found.map(({ seq, at, body }) => ({
    seq,
    at,
    entry: body === null ? undefined : (JSON.parse(body) as ActivityEntry),
  }));
}

/** The head of a log, to be kept where the database's keeper can't reach it. */
export async function readHead(db: Database, log: string): Promise<Head | undefined> {
  const head: Head | undefined = await db
    .read<Head & { log: string }>(heads)
    .where({ log })
    .first('seq', 'hash');
  return head;
}
