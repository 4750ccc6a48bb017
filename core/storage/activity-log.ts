import { isAskedFor, type LineFilter } from '../activity/activity-filter';
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

interface LineRow {
  seq: number;
  at: number;
  body: string | null;
}

/** What a line whose text was taken out says. */
export const ERASED: ActivityEntry = { action: 'erased', actor: 'system', channel: 'system' };

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

/** Which lines: a page of those that are asked for, newest first; the next one begins before the last line of this. */
export interface LinePage extends LineFilter {
  readonly before?: number;
  readonly limit: number;
}

/** A page of a log. Few lines may be asked for among many: it reads on until the page is full or the log is at its end. */
export async function readActivity(db: Database, log: string, page: LinePage): Promise<ActivityLine[]> {
  const found: ActivityLine[] = [];
  for (let before = page.before ?? Number.MAX_SAFE_INTEGER; ;) {
    const chunk = await readChunk(db, log, { ...page, before });
    found.push(...chunk.filter(({ entry }) => isAskedFor(page, entry ?? ERASED)));
    const last = chunk.at(-1);
    if (!last || chunk.length < page.limit || found.length >= page.limit) return found.slice(0, page.limit);
    before = last.seq;
  }
}

async function readChunk(
  db: Database,
  log: string,
  { before, limit, from = 0, to = Number.MAX_SAFE_INTEGER, ...words }: LinePage & { before: number },
): Promise<ActivityLine[]> {
  const query = db.read(lines).where({ log }).where('seq', '<', before);
  void query.where('at', '>=', from).where('at', '<', to);
  for (const word of wordsIn(words)) void query.whereRaw(...has(word));
  const { named } = words;
  if (named) void query.where((any) => named.forEach((one) => void any.orWhereRaw(...has(`"${one}"`))));
  const found: LineRow[] = await query.orderBy('seq', 'desc').limit(limit).select('seq', 'at', 'body');
  return found.map(({ seq, at, body }) => ({
    seq,
    at,
    entry: body === null ? undefined : (JSON.parse(body) as ActivityEntry),
  }));
}

/** What the text of a line that is asked for has in it, wherever: the database passes over the others, and we look closely. */
function wordsIn({ person, action, refused, channel }: LineFilter): string[] {
  return [
    ...(channel === undefined ? [] : [`"channel":"${channel}"`]),
    ...(person === undefined ? [] : [`"${person}"`]),
    ...(action === undefined ? [] : [`"action":"${action}`]),
    ...(refused ? ['"refused":true'] : []),
  ];
}

/** A condition: a line's text has this in it. */
function has(word: string): [sql: string, values: string[]] {
  return ["body like ? escape '!'", [`%${escaped(word)}%`]];
}

function escaped(word: string): string {
  return word.replace(/[!%_]/g, '!$&');
}

/** The head of a log, to be kept where the database's keeper can't reach it. */
export async function readHead(db: Database, log: string): Promise<Head | undefined> {
  const head: Head | undefined = await db
    .read<Head & { log: string }>(heads)
    .where({ log })
    .first('seq', 'hash');
  return head;
}
