import { dialectOf, whereIds } from '../../../core/storage/dialect';
import { createScopes } from '../../../core/storage/epochs';
import type { Database } from '../../../core/storage/open';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase } from '../../support/databases';

eachDatabase('dialect', (open, place) => {
  let db: Database;
  const odd = ["it's", 'a"b', 'a\\b', 'é😀', 'a,b', '[]', '7'];
  beforeAll(async () => {
    db = await open();
    await inTransaction(db, (tx) => createScopes(tx, [...odd, '7abc', 'a', 'A']));
  });
  const find = (ids: string[]): Promise<string[]> =>
    whereIds(db.read('latchkey_epoch'), 'scope', ids).pluck('scope');

  test('is known of a handle and of a transaction', async () => {
    expect(dialectOf(db.read)).toBe(place.name);
    expect(await inTransaction(db, (tx) => Promise.resolve(dialectOf(tx)))).toBe(place.name);
  });

  test('finds rows by ids of any spelling, and no others', async () => {
    expect((await find(odd)).sort()).toEqual([...odd].sort());
    expect(await find(['A'])).toEqual(['A']);
  });

  test('finds nothing by no ids', async () => {
    expect(await find([])).toEqual([]);
  });

  test('takes more ids than any database takes parameters', async () => {
    const many = Array.from({ length: 70_000 }, (_, index) => `none-${index}`);
    expect(await find([...many, 'a'])).toEqual(['a']);
  });
});
