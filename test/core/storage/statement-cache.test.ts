import { onDatabase } from '../../support/databases';

const MANY = 400;

onDatabase('sqlite', 'what is read by', (open) => {
  it('is kept prepared, and let go of when there is more of it than fits', async () => {
    const db = await open();
    for (let round = 0; round < 2; round += 1) {
      for (let n = 0; n < MANY; n += 1) {
        expect(await db.read.raw(`select ? + ${n} as sum`, [round])).toEqual([{ sum: n + round }]);
      }
    }
  });

  it('sees what was written since, and tables that changed', async () => {
    const db = await open();
    const rows = () => db.read('latchkey_epoch').select('*').orderBy('scope');
    expect(await rows()).toEqual([]);
    await db.write('latchkey_epoch').insert({ scope: 'a', epoch: 1 });
    expect(await rows()).toEqual([{ scope: 'a', epoch: 1 }]);
    await db.write.raw('alter table latchkey_epoch add column more text');
    expect(await rows()).toEqual([{ scope: 'a', epoch: 1, more: null }]);
  });

  it('fails once where it is no statement, each time it is asked', async () => {
    const db = await open();
    for (let round = 0; round < 3; round += 1) {
      await expect(db.read.raw('select from nowhere')).rejects.toThrow(/syntax error/);
      await expect(db.read.raw('select * from nowhere')).rejects.toThrow(/no such table/);
    }
    await db.write.raw('create table nowhere (x text)');
    expect(await db.read.raw('select * from nowhere')).toEqual([]);
  });

  it('is the same for many who ask at once, and holds nothing open when the handle closes', async () => {
    const db = await open();
    const asked = Array.from({ length: 50 }, (_, n) => db.read.raw('select ? as n', [n]));
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 50 }, (_, n) => [{ n }]));
    await db.close();
  });
});
