import { readVector } from '../../../core/storage/epochs';
import { faultOf } from '../../../core/storage/faults';
import type { Database } from '../../../core/storage/open';
import { inTransaction, type Tx } from '../../../core/storage/transaction';
import { onDatabase } from '../../support/databases';

const caught = (query: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(query).catch((error: unknown) => error);

onDatabase('sqlite', 'SqliteClient', (open, place) => {
  let db: Database;
  beforeEach(async () => {
    db = await open();
  });
  const put = (to: Tx | Database['write'], scope: string) => to('latchkey_epoch').insert({ scope, epoch: 1 });
  const scopes = (of = db): Promise<string[]> => of.read('latchkey_epoch').orderBy('scope').pluck('scope');

  test('lets no sibling of a failed statement out of the transaction', async () => {
    for (let round = 0; round < 40; round++) {
      const change = inTransaction(db, (tx) =>
        Promise.all([
          tx('no_such_table').insert({ x: 1 }),
          put(tx, `a-${round}`),
          put(tx, `b-${round}`),
          put(tx, `c-${round}`),
        ]),
      );
      await expect(change).rejects.toThrow();
    }
    expect(await scopes()).toEqual([]);
  });

  test('upgrades from reading to writing while another handle does the same', async () => {
    const other = place.again(db);
    await put(db.write, 'n');
    const count = (on: Database) =>
      inTransaction(on, async (tx) => {
        const { epoch }: { epoch: number } = await tx('latchkey_epoch').where({ scope: 'n' }).first('epoch');
        await tx('latchkey_epoch')
          .where({ scope: 'n' })
          .update({ epoch: epoch + 1 });
      });
    await Promise.all(Array.from({ length: 40 }, (_, index) => count(index % 2 ? db : other)));
    expect((await readVector(db, ['n'])).epochs.get('n')).toBe(41);
  });

  test('leaves no open transaction behind when COMMIT fails', async () => {
    await db.write.schema.raw('create table parent (id text not null primary key)');
    await db.write.schema.raw(
      'create table child (id text not null references parent(id) deferrable initially deferred)',
    );
    const change = inTransaction(db, (tx) => tx('child').insert({ id: 'orphan' }));
    expect(faultOf(await caught(change))?.kind).toBe('foreign');
    await put(db.write, 'later');
    const other = place.again(db);
    expect(await scopes(other)).toEqual(['later']);
    expect(await other.read('child')).toEqual([]);
  });

  test('commits nothing after the disk was full, even for who swallows that', async () => {
    await db.write.raw('PRAGMA cache_size = 1');
    await db.write.raw('PRAGMA cache_spill = 1');
    await db.write.raw('PRAGMA max_page_count = 80');
    const change = inTransaction(db, async (tx) => {
      for (let row = 0; row < 200; row++) await put(tx, `${row}-${'x'.repeat(3000)}`).catch(() => undefined);
    });
    expect(faultOf(await caught(change))?.kind).toBe('full');
    expect(await scopes()).toEqual([]);
    await put(db.write, 'small');
    expect(await scopes()).toEqual(['small']);
  });

  test('says that it is busy when another process holds the file for long', async () => {
    const other = place.again(db);
    await db.write.raw('PRAGMA busy_timeout = 50');
    await inTransaction(other, async (tx) => {
      await put(tx, 'held');
      const change = inTransaction(db, (mine) => put(mine, 'mine'), { patienceMs: 0 });
      expect(faultOf(await caught(change))?.kind).toBe('busy');
      expect(await scopes()).toEqual([]);
    });
    await inTransaction(db, (tx) => put(tx, 'mine'));
    expect(await scopes()).toEqual(['held', 'mine']);
  });
});
