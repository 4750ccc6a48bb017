import type { Knex } from 'knex';
import { proveHead, type HeadAt } from '../../activity/chain';
import type { AuditReads, AuditWrites, OldLines } from '../../ports/stores/audit-store';
import { whereIds } from '../dialect';
import type { Database } from '../open';
import type { StoreKeys } from '../store-keys';
import type { Tx } from '../transaction';
import { withKeptKeys } from '../kept-keys';
import { verifyActivity } from '../verify-activity';
import { all, number, one, text, type Row } from './rows';

/** Looks logs over. */
export function auditReads(db: Database, keys: StoreKeys): AuditReads {
  return {
    logs: async (after, limit) =>
      (await all(heads(db.read, after, limit).select('h.log'))).map((row) => text(row, 'log')),
    hashes: async (log, seqs) => {
      const found = await all(
        db
          .read('latchkey_activity')
          .where({ log })
          .whereIn('seq', [...seqs])
          .select('seq', 'hash'),
      );
      return new Map(found.map((row) => [number(row, 'seq'), text(row, 'hash')]));
    },
    verify: async (log, keptHeads) =>
      verifyActivity(db, await withKeptKeys(db.read, keys), log, { keptHeads }),
    linesBefore: (at, after, limit) => linesBefore(db.read, at, after, limit),
  };
}

/** The same, with what lets heads leave and lines end. */
export function auditWrites(tx: Tx, reads: AuditReads, { chain }: StoreKeys): AuditWrites {
  return {
    ...reads,
    headsToLeave: async (after, { at, limit }) => {
      const moved = heads(tx, after, limit)
        .leftJoin('latchkey_activity_left as l', 'l.log', 'h.log')
        .where((open) => void open.whereNull('l.seq').orWhereRaw('l.seq <> h.seq'))
        .where('h.seq', '>', 0);
      return (await all(moved.select('h.log', 'h.seq', 'h.hash'))).map((row) => {
        const head = { ...toHead(row), at };
        return { ...head, proof: proveHead(chain, 'left', head) };
      });
    },
    noteLeft: (left) => noteLeft(tx, left),
    closeLines: async (old, at) => {
      const line = await one(tx('latchkey_activity').where(old).select('hash'));
      if (!line) return 0;
      const head = { ...old, hash: text(line, 'hash'), at };
      const proof = proveHead(chain, 'closed', head);
      await tx('latchkey_activity_checkpoint').where({ log: old.log }).del();
      const { log, seq, hash } = head;
      await tx('latchkey_activity_checkpoint').insert({ log, seq, hash, closed_at: at, proof });
      await tx('latchkey_activity_personal').where({ log }).where('seq', '<=', seq).del();
      return tx('latchkey_activity').where({ log }).where('seq', '<=', seq).del();
    },
  };
}

function heads(db: Knex, after: string, limit: number): Knex.QueryBuilder {
  return db('latchkey_activity_head as h').where('h.log', '>', after).orderBy('h.log').limit(limit);
}

function toHead(row: Row): Omit<HeadAt, 'at'> {
  return { log: text(row, 'log'), seq: number(row, 'seq'), hash: text(row, 'hash') };
}

async function noteLeft(tx: Tx, left: readonly HeadAt[]): Promise<void> {
  if (left.length === 0) return;
  const logs = left.map(({ log }) => log);
  await whereIds(tx('latchkey_activity_left'), 'log', logs).del();
  const rows = left.map(({ log, seq, hash, at }) => ({ log, seq, hash, left_at: at }));
  await tx.batchInsert('latchkey_activity_left', rows, 100).transacting(tx);
}

/** The first line that is kept is found by its number; only where that is old enough is a log read on. */
async function linesBefore(db: Knex, at: number, after: string, limit: number): Promise<OldLines[]> {
  const old = heads(db, after, limit)
    .leftJoin('latchkey_activity_checkpoint as c', 'c.log', 'h.log')
    .join('latchkey_activity as a', (on) =>
      on.on('a.log', 'h.log').on(db.raw('a.seq = coalesce(c.seq, 0) + 1')),
    )
    .where('a.at', '<', at)
    .select('h.log', 'h.seq');
  const found: OldLines[] = [];
  for (const row of await all(old)) {
    const [log, end] = [text(row, 'log'), number(row, 'seq')];
    const young = await one(
      db('latchkey_activity').where({ log }).where('at', '>=', at).orderBy('seq').select('seq'),
    );
    found.push({ log, seq: young ? number(young, 'seq') - 1 : end });
  }
  return found;
}
