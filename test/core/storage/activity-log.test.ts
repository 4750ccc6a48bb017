import { proveHead } from '../../../core/activity/chain';
import type { ActivityEntry } from '../../../core/activity/entry';
import {
  appendActivity,
  createLog,
  lockLog,
  readActivity,
  readHead,
} from '../../../core/storage/activity-log';
import type { Database } from '../../../core/storage/open';
import { inTransaction } from '../../../core/storage/transaction';
import { storeKeys } from '../../../core/storage/store-keys';
import { verifyActivity } from '../../../core/storage/verify-activity';
import { eachDatabase } from '../../support/databases';

const stored = storeKeys('a'.repeat(32));
const keys = stored.chain;
const now = 1_800_000_000_000;
const entry: ActivityEntry = {
  action: 'grant.added',
  actor: 'user:7',
  channel: 'web',
  after: { key: 'billing.pay' },
};

eachDatabase('activity', (open) => {
  let db: Database;
  let count = 0;
  beforeAll(async () => {
    db = await open();
  });

  const append = (log: string) =>
    inTransaction(db, (tx) => appendActivity(tx, keys, { log, at: now, entry }));

  async function logOf(lines: number): Promise<string> {
    const log = `account-${(count += 1)}`;
    await inTransaction(db, async (tx) => {
      await createLog(tx, log);
      for (let line = 0; line < lines; line++) await appendActivity(tx, keys, { log, at: now + line, entry });
    });
    return log;
  }

  test('reads back what was added, newest first and in pages', async () => {
    const log = await logOf(5);
    const first = await readActivity(db, log, { limit: 2 });
    expect(first.map(({ seq, at }) => [seq, at])).toEqual([
      [5, now + 4],
      [4, now + 3],
    ]);
    expect(first[0]?.entry).toEqual(entry);
    const rest = await readActivity(db, log, { limit: 10, before: 4 });
    expect(rest.map(({ seq }) => seq)).toEqual([3, 2, 1]);
  });

  test.each([
    [0, 2],
    [1, 2],
    [2, 2],
    [4, 2],
    [5, 2],
    [5, 1000],
  ])('verifies a log of %i lines in pages of %i', async (lines, pageSize) => {
    expect(await verifyActivity(db, stored, await logOf(lines), { pageSize })).toEqual({ ok: true, lines });
  });

  const damages: [string, { seq: number; fault: string }, (log: string) => PromiseLike<unknown>][] = [
    [
      'a changed body',
      { seq: 3, fault: 'body' },
      (log) => line(log, 3).update({ body: '{"action":"nothing"}' }),
    ],
    ['a changed time', { seq: 3, fault: 'link' }, (log) => line(log, 3).update({ at: now })],
    ['a line taken out', { seq: 3, fault: 'missing' }, (log) => line(log, 3).del()],
    ['a first line taken out', { seq: 1, fault: 'missing' }, (log) => line(log, 1).del()],
    ['a tail cut off', { seq: 5, fault: 'missing' }, (log) => line(log, 5).del()],
    [
      'the first of two damages',
      { seq: 2, fault: 'body' },
      async (log) => {
        await line(log, 2).update({ body: '{"action":"nothing"}' });
        await line(log, 5).del();
      },
    ],
    ['a head set back', { seq: 5, fault: 'head' }, (log) => head(log).update({ seq: 4 })],
    ['a changed head', { seq: 6, fault: 'head' }, (log) => head(log).update({ hash: 'x' })],
    ['a head taken out', { seq: 1, fault: 'head' }, (log) => head(log).del()],
  ];
  const line = (log: string, seq: number) => db.write('latchkey_activity').where({ log, seq });
  const head = (log: string) => db.write('latchkey_activity_head').where({ log });

  test.each(damages)('finds %s', async (_title, found, damage) => {
    const log = await logOf(5);
    await damage(log);
    expect(await verifyActivity(db, stored, log, { pageSize: 2 })).toEqual({ ok: false, ...found });
  });

  test('finds a chain made anew without the key', async () => {
    const log = await logOf(1);
    await line(log, 1).update({ hash: 'x'.repeat(43) });
    await head(log).update({ hash: 'x'.repeat(43) });
    expect(await verifyActivity(db, stored, log)).toEqual({ ok: false, seq: 1, fault: 'link' });
  });

  test('finds a tail cut off together with its head by a head kept elsewhere', async () => {
    const log = await logOf(5);
    const head5 = { log, ...(await readHead(db, log))!, at: now };
    const keptHeads = [{ ...head5, proof: proveHead(keys, 'left', head5) }];
    const { hash }: { hash: string } = await line(log, 4).first('hash');
    await line(log, 5).del();
    await head(log).update({ seq: 4, hash });
    expect(await verifyActivity(db, stored, log)).toEqual({ ok: true, lines: 4 });
    expect(await verifyActivity(db, stored, log, { keptHeads })).toEqual({
      ok: false,
      seq: 5,
      fault: 'head',
    });
  });

  test('names a line whose body was taken out', async () => {
    const log = await logOf(3);
    await line(log, 2).update({ body: null });
    expect(await verifyActivity(db, stored, log)).toEqual({ ok: false, seq: 2, fault: 'body' });
    expect((await readActivity(db, log, { limit: 3 }))[1]?.entry).toBeUndefined();
  });

  test('keeps the exact text of a body, half the world in it', async () => {
    const log = await logOf(0);
    const odd = { ...entry, reason: 'é😀ß\0\\"\n Ünïcödé\u2028' };
    await inTransaction(db, (tx) => appendActivity(tx, keys, { log, at: now, entry: odd }));
    expect((await readActivity(db, log, { limit: 1 }))[0]?.entry).toEqual(odd);
    expect(await verifyActivity(db, stored, log)).toEqual({ ok: true, lines: 1 });
  });

  test('gives many writers of one log a number each, without a gap', async () => {
    const log = await logOf(0);
    const numbers = await Promise.all(Array.from({ length: 20 }, () => append(log)));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await verifyActivity(db, stored, log)).toEqual({ ok: true, lines: 20 });
  });

  test('verifies while lines are added', async () => {
    const log = await logOf(3);
    const writing = Promise.all(Array.from({ length: 20 }, () => append(log)));
    const verdicts = [];
    for (let round = 0; round < 10; round++) {
      verdicts.push((await verifyActivity(db, stored, log, { pageSize: 3 })).ok);
    }
    await writing;
    expect(verdicts).toEqual(Array.from({ length: 10 }, () => true));
  });

  test('adds nothing when the change is rolled back', async () => {
    const log = await logOf(1);
    const change = inTransaction(db, async (tx) => {
      await appendActivity(tx, keys, { log, at: now, entry });
      throw new Error('refused');
    });
    await expect(change).rejects.toThrow('refused');
    expect(await verifyActivity(db, stored, log)).toEqual({ ok: true, lines: 1 });
  });

  test('has no log that was not begun', async () => {
    await expect(inTransaction(db, (tx) => lockLog(tx, 'nobody'))).rejects.toMatchObject({
      code: 'account.not_found',
    });
  });
});
