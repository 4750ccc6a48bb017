import { chainKeys, hashBody, hashLink, proveHead } from '../../../core/activity/chain';
import type { KeptHead } from '../../../core/activity/verdict';
import { appendActivity, createLog, lockLog, readHead } from '../../../core/storage/activity-log';
import type { Database } from '../../../core/storage/open';
import { inTransaction } from '../../../core/storage/transaction';
import { storeKeys } from '../../../core/storage/store-keys';
import { verifyActivity } from '../../../core/storage/verify-activity';
import { eachDatabase } from '../../support/databases';

const stored = storeKeys('a'.repeat(32));
const keys = stored.chain;
const now = 1_800_000_000_000;
const LINES = 7;

eachDatabase('the audit (R16)', (open) => {
  let db: Database;
  let count = 0;
  beforeAll(async () => {
    db = await open();
  });

  const append = (log: string, after: string) =>
    inTransaction(db, (tx) =>
      appendActivity(tx, keys, {
        ...{ log, at: now },
        entry: { action: 'access.given', actor: 'user:7', channel: 'web', after },
      }),
    );
  const begin = (log: string) => inTransaction(db, (tx) => createLog(tx, log));
  const logOf = async (lines: number) => {
    const log = `audit-${(count += 1)}`;
    await begin(log);
    for (let line = 1; line <= lines; line += 1) await append(log, `line ${line}`);
    return log;
  };
  const line = (log: string, seq: number) => db.write('latchkey_activity').where({ log, seq });
  const head = (log: string) => db.write('latchkey_activity_head').where({ log });
  const verify = (log: string, keptHeads: KeptHead[] = []) => verifyActivity(db, stored, log, { keptHeads });
  const leave = async (log: string, at = now): Promise<KeptHead> => {
    const left = { log, ...(await readHead(db, log))!, at };
    return { ...left, proof: proveHead(keys, 'left', left) };
  };

  it.each([
    ['log', 'another', 'missing'],
    ['seq', 99, 'missing'],
    ['at', now + 1, 'link'],
    ['body', '{"action":"access.given","actor":"user:8","channel":"web"}', 'body'],
    ['body_hash', hashBody('another'), 'body'],
    ['hash', 'x'.repeat(43), 'link'],
  ])('names a line whose %s was edited', async (column, value, fault) => {
    const log = await logOf(LINES);
    await line(log, 4).update({ [column]: value });
    expect(await verify(log)).toEqual({ ok: false, seq: 4, fault });
  });

  it('knows every column there is', async () => {
    const log = await logOf(1);
    const columns = Object.keys(await line(log, 1).first<Record<string, unknown>>());
    expect(columns.sort()).toEqual(['at', 'body', 'body_hash', 'hash', 'log', 'seq']);
  });

  it('names a line whose body was edited together with its hash', async () => {
    const log = await logOf(LINES);
    const body = '{"action":"access.given","actor":"user:8","channel":"web"}';
    await line(log, 4).update({ body, body_hash: hashBody(body) });
    expect(await verify(log)).toEqual({ ok: false, seq: 4, fault: 'link' });
  });

  it.each([1, 4, LINES])('names line %i when it was deleted', async (seq) => {
    const log = await logOf(LINES);
    await line(log, seq).del();
    expect(await verify(log)).toEqual({ ok: false, seq, fault: 'missing' });
  });

  it('names the first of two that were swapped', async () => {
    const log = await logOf(LINES);
    await line(log, 3).update({ seq: 100 });
    await line(log, 5).update({ seq: 3 });
    await line(log, 100).update({ seq: 5 });
    expect(await verify(log)).toEqual({ ok: false, seq: 3, fault: 'link' });
  });

  const cutTo = async (log: string, seq: number) => {
    const { hash }: { hash: string } = await line(log, seq).first('hash');
    await db.write('latchkey_activity').where({ log }).where('seq', '>', seq).del();
    await head(log).update({ seq, hash });
  };

  it('names the last line when it was deleted together with its head, by a head that left', async () => {
    const log = await logOf(LINES);
    const left = await leave(log);
    await cutTo(log, LINES - 1);
    expect(await verify(log)).toEqual({ ok: true, lines: LINES - 1 });
    expect(await verify(log, [left])).toEqual({ ok: false, seq: LINES, fault: 'head' });
  });

  it('names a tail that was rebuilt by whoever has the secret, by heads that left', async () => {
    const log = await logOf(4);
    const early = await leave(log);
    for (let seq = 5; seq <= LINES; seq += 1) await append(log, `line ${seq}`);
    const late = await leave(log, now + 1);
    await cutTo(log, 4);
    for (let seq = 5; seq <= LINES + 2; seq += 1) await append(log, `another line ${seq}`);
    expect(await verify(log)).toEqual({ ok: true, lines: LINES + 2 });
    expect(await verify(log, [early])).toEqual({ ok: true, lines: LINES + 2 });
    expect(await verify(log, [early, late])).toEqual({ ok: false, seq: LINES, fault: 'link' });
  });

  it('names a line that was added after the last with no secret', async () => {
    const log = await logOf(3);
    const { hash: previous } = (await readHead(db, log))!;
    const body = '{}';
    const forged = { log, seq: 4, at: now, bodyHash: hashBody(body), previous };
    const hash = hashLink(chainKeys('b'.repeat(32)), forged);
    await db
      .write('latchkey_activity')
      .insert({ ...{ log, seq: 4, at: now, body }, body_hash: hashBody(body), hash });
    await head(log).update({ seq: 4, hash });
    expect(await verify(log)).toEqual({ ok: false, seq: 4, fault: 'link' });
  });

  it('names a kept head that nobody of us proved', async () => {
    const log = await logOf(3);
    const left = await leave(log);
    expect(await verify(log, [left])).toEqual({ ok: true, lines: 3 });
    for (const over of [{ seq: 2 }, { hash: 'x' }, { at: now + 1 }, { proof: 'x' }]) {
      expect(await verify(log, [{ ...left, ...over }])).toMatchObject({ ok: false, fault: 'kept' });
    }
  });

  it('takes lines that left and were lost with a backup for no forgery, but later ones for one', async () => {
    const log = await logOf(4);
    const backup = await leave(log);
    await append(log, 'lost with the backup');
    const lost = await leave(log);
    await cutTo(log, 4);
    expect(await verify(log, [backup, lost])).toMatchObject({ ok: false, seq: 5 });
    await inTransaction(db, (tx) =>
      appendActivity(tx, keys, {
        ...{ log, at: now + 10 },
        entry: { action: 'activity.restored', actor: 'system', channel: 'system' },
      }),
    );
    expect(await verify(log, [backup, lost])).toEqual({ ok: true, lines: 5 });
    await append(log, 'after it');
    const later = await leave(log, now + 20);
    await cutTo(log, 5);
    expect(await verify(log, [backup, lost, later])).toEqual({ ok: false, seq: 6, fault: 'head' });
  });

  it('gives 32 writers of one log at once a number each: no fork, no gap', async () => {
    const log = await logOf(0);
    const numbers = await Promise.all(
      Array.from({ length: 32 }, (_, writer) => append(log, `writer ${writer}`)),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    expect(await verify(log)).toEqual({ ok: true, lines: 32 });
  });

  it('never lets one change see another’s number', async () => {
    const log = await logOf(2);
    const seen: number[] = [];
    await Promise.all(
      Array.from({ length: 8 }, () =>
        inTransaction(db, async (tx) => {
          seen.push((await lockLog(tx, log)).seq);
          await appendActivity(tx, keys, {
            ...{ log, at: now },
            entry: { action: 'access.given', actor: 'user:7', channel: 'web' },
          });
        }),
      ),
    );
    expect(new Set(seen).size).toBe(8);
  });
});
