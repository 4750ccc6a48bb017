import { faultOf } from '../../../core/storage/faults';
import { insertOnce } from '../../../core/storage/insert-once';
import type { Database } from '../../../core/storage/open';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase } from '../../support/databases';

eachDatabase('insertOnce', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  const put = (row: Record<string, unknown>) =>
    inTransaction(db, (tx) =>
      insertOnce(tx, 'latchkey_inbox', ['source', 'key'], { source: 's', received_at: 1, ...row }),
    );

  test('says whether the row is new', async () => {
    expect(await put({ key: 'a' })).toBe(true);
    expect(await put({ key: 'a', received_at: 2 })).toBe(false);
    expect(await db.read('latchkey_inbox').where({ key: 'a' }).pluck('received_at')).toEqual([1]);
  });

  test('leaves the transaction whole when the row was there', async () => {
    await put({ key: 'b' });
    await inTransaction(db, async (tx) => {
      expect(
        await insertOnce(tx, 'latchkey_inbox', ['source', 'key'], { source: 's', key: 'b', received_at: 1 }),
      ).toBe(false);
      await tx('latchkey_inbox').insert({ source: 's', key: 'b2', received_at: 1 });
    });
    expect(await db.read('latchkey_inbox').where({ key: 'b2' })).toHaveLength(1);
  });

  test('does not hide that a value is missing', async () => {
    const error: unknown = await put({ key: 'c', received_at: null }).catch((caught: unknown) => caught);
    expect(faultOf(error)?.kind).toBe('null');
    expect(await db.read('latchkey_inbox').where({ key: 'c' })).toEqual([]);
  });

  test('lets one of many at once be the first', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => put({ key: 'd' })));
    expect(answers.filter(Boolean)).toHaveLength(1);
  });
});
