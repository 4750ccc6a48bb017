import { hashBody, isLink, type ChainKeys } from '../activity/chain';
import type { Head } from './activity-log';
import type { Database } from './open';

/** Whether a log is true, or the first line that isn't, and in what: missing, its text, its link, or the head after the last. */
export type Verdict =
  | { readonly ok: true; readonly lines: number }
  | { readonly ok: false; readonly seq: number; readonly fault: 'missing' | 'body' | 'link' | 'head' };

interface Row {
  seq: number;
  at: number;
  body: string | null;
  body_hash: string;
  hash: string;
}

/** Verifies a log page by page, lines before the head, so that the first false one is named. The head is read first, so
 * that lines added meanwhile don't disturb. A tail that was cut together with its head shows only against a head that was
 * kept elsewhere: `keptHead`. */
export async function verifyActivity(
  db: Database,
  keys: ChainKeys,
  log: string,
  options: { pageSize?: number; keptHead?: Head } = {},
): Promise<Verdict> {
  const { pageSize = 1000, keptHead } = options;
  const head = await readEnd(db, log);
  let last: Head = { seq: 0, hash: '' };
  let page: Row[];
  do {
    page = await readPage(db, log, { after: last.seq, upTo: head.seq, limit: pageSize });
    for (const row of page) {
      const fault = faultOfRow(keys, log, last, row) ?? faultOfKept(keptHead, row);
      if (fault) return { ok: false, seq: last.seq + 1, fault };
      last = row;
    }
  } while (page.length === pageSize);
  const fault = faultAfter(last, head, keptHead);
  return fault ? { ok: false, seq: last.seq + 1, fault } : { ok: true, lines: last.seq };
}

/** What is wrong with a log whose lines are true: fewer of them than its head says, or another head than after the last. */
function faultAfter(
  last: Head,
  head: Head & { lastSeq: number },
  kept: Head | undefined,
): 'missing' | 'head' | undefined {
  if (last.seq < head.seq) return 'missing';
  const isEnd = last.hash === head.hash && head.seq === head.lastSeq && last.seq >= (kept?.seq ?? 0);
  return isEnd ? undefined : 'head';
}

/** The head and the number of the last line, as they were at one moment; a log without head ends before its first line. */
async function readEnd(db: Database, log: string): Promise<Head & { lastSeq: number }> {
  const lastSeq = db.read('latchkey_activity').where({ log }).max('seq').as('last_seq');
  const end: { seq: number; hash: string; last_seq: number | null } | undefined = await db
    .read('latchkey_activity_head')
    .where({ log })
    .first('seq', 'hash', lastSeq);
  return end
    ? { seq: end.seq, hash: end.hash, lastSeq: end.last_seq ?? 0 }
    : { seq: 0, hash: '', lastSeq: NaN };
}

function faultOfRow(
  keys: ChainKeys,
  log: string,
  last: Head,
  row: Row,
): 'missing' | 'body' | 'link' | undefined {
  if (row.seq !== last.seq + 1) return 'missing';
  if (row.body === null || hashBody(row.body) !== row.body_hash) return 'body';
  const link = { log, seq: row.seq, at: row.at, bodyHash: row.body_hash, previous: last.hash };
  return isLink(keys, link, row.hash) ? undefined : 'link';
}

function faultOfKept(kept: Head | undefined, row: Row): 'link' | undefined {
  return kept?.seq === row.seq && kept.hash !== row.hash ? 'link' : undefined;
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
