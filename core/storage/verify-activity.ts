import { hashBody, isLink, isProved, type ChainKeys } from '../activity/chain';
import type { ActivityEntry } from '../activity/entry';
import { RESTORED, type Fault, type KeptHead, type Verdict } from '../activity/verdict';
import type { Head } from './activity-log';
import { KeptHeads } from './kept-heads';
import type { Database } from './open';
import { hashesIn, isBesideTrue, readBeside, type Beside, type Hashes } from './personal';
import type { StoreKeys } from './store-keys';

interface Row {
  seq: number;
  at: number;
  body: string | null;
  body_hash: string;
  hash: string;
}

interface End extends Head {
  readonly lastSeq: number;
}

/** Verifies a log page by page, lines before the head, so that the first false one is named. The head is read first, so
 * that lines added meanwhile don't disturb. A tail that was cut together with its head, or made anew by whoever has the
 * secret, shows only against heads that were kept elsewhere: `keptHeads`. */
export async function verifyActivity(
  db: Database,
  keys: StoreKeys,
  log: string,
  options: { pageSize?: number; keptHeads?: readonly KeptHead[] } = {},
): Promise<Verdict> {
  const { pageSize = 1000, keptHeads = [] } = options;
  const kept = new KeptHeads(keptHeads);
  const forged = kept.forged(keys.chain);
  if (forged) return { ok: false, seq: forged.seq, fault: 'kept' };
  const end = await readEnd(db, log);
  const start = await readStart(db, keys.chain, log);
  if ('fault' in start) return start;
  let last: Head = start;
  let page: Row[];
  do {
    page = await readPage(db, log, { after: last.seq, upTo: end.seq, limit: pageSize });
    const judge = await judgeOf(db, keys, log, page);
    for (const row of page) {
      const fault = judge(last, row) ?? kept.faultAt({ ...row, ...restoredIn(row) });
      if (fault) return { ok: false, seq: last.seq + 1, fault };
      last = row;
    }
  } while (page.length === pageSize);
  const fault = faultAfter(last, end, kept);
  return fault ? { ok: false, seq: last.seq + 1, fault } : verified(start, last);
}

/** What is wrong with a line after the one before, for the lines of a page: what lies beside them is read in one go. */
async function judgeOf(
  db: Database,
  { chain, seal }: StoreKeys,
  log: string,
  page: readonly Row[],
): Promise<(last: Head, row: Row) => Fault | undefined> {
  const said = page.flatMap(saidIn);
  const beside = said.length > 0 ? await readBeside(db.read, seal, log, said) : undefined;
  return (last, row) => faultOfRow(chain, log, last, row) ?? faultBeside(row, beside);
}

function verified({ seq: closed }: Head, { seq }: Head): Verdict {
  return closed === 0 ? { ok: true, lines: seq } : { ok: true, lines: seq - closed, closed };
}

/** What is wrong with a log whose lines are true: fewer of them than its head says, or another head than after the last. */
function faultAfter(last: Head, end: End, kept: KeptHeads): Fault | undefined {
  if (last.seq < end.seq) return 'missing';
  const isEnd = last.hash === end.hash && end.seq === end.lastSeq && !kept.goBeyond(last.seq);
  return isEnd ? undefined : 'head';
}

/** Where the lines that are kept begin: after the checkpoint that closed those before, if there is one. */
async function readStart(
  db: Database,
  keys: ChainKeys,
  log: string,
): Promise<Head | Extract<Verdict, { ok: false }>> {
  const row: { seq: number; hash: string; closed_at: number; proof: string } | undefined = await db
    .read('latchkey_activity_checkpoint')
    .where({ log })
    .first('seq', 'hash', 'closed_at', 'proof');
  if (!row) return { seq: 0, hash: '' };
  const { seq, hash, closed_at: at, proof } = row;
  return isProved(keys, 'closed', { log, seq, hash, at }, proof)
    ? { seq, hash }
    : { ok: false, seq, fault: 'checkpoint' };
}

/** The head and the number of the last line, as they were at one moment; a log without head ends before its first line. */
async function readEnd(db: Database, log: string): Promise<End> {
  const lastSeq = db.read('latchkey_activity').where({ log }).max('seq').as('last_seq');
  const end: { seq: number; hash: string; last_seq: number | null } | undefined = await db
    .read('latchkey_activity_head')
    .where({ log })
    .first('seq', 'hash', lastSeq);
  if (!end) return { seq: 0, hash: '', lastSeq: NaN };
  return { seq: end.seq, hash: end.hash, lastSeq: end.last_seq ?? end.seq };
}

function faultOfRow(keys: ChainKeys, log: string, last: Head, row: Row): Fault | undefined {
  if (row.seq !== last.seq + 1) return 'missing';
  if (row.body === null || hashBody(row.body) !== row.body_hash) return 'body';
  const link = { log, seq: row.seq, at: row.at, bodyHash: row.body_hash, previous: last.hash };
  return isLink(keys, link, row.hash) ? undefined : 'link';
}

/** What a line says of people; what is no line of ours says nothing, and is named for that. */
function saidIn({ seq, body }: Row): { seq: number; hashes: Hashes }[] {
  if (!body?.includes('"personal"')) return [];
  try {
    return [{ seq, hashes: hashesIn(JSON.parse(body) as ActivityEntry) }];
  } catch {
    return [];
  }
}

function faultBeside(row: Row, beside: Beside | undefined): Fault | undefined {
  const [said] = saidIn(row);
  return beside && said && !isBesideTrue(row.seq, said.hashes, beside) ? 'personal' : undefined;
}

function restoredIn({ body, at }: Row): { restoredAt?: number } {
  if (!body?.includes(RESTORED)) return {};
  return (JSON.parse(body) as ActivityEntry).action === RESTORED ? { restoredAt: at } : {};
}

function readPage(
  db: Database,
  log: string,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<Row[]> {
  return db
    .read<Row & { log: string }>('latchkey_activity')
    .where({ log })
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .limit(limit)
    .select('seq', 'at', 'body', 'body_hash', 'hash');
}
