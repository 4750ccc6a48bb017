import { setTimeout as pause } from 'node:timers/promises';
import { bumpEpochs, createScopes, holdEpochs, readVector } from '../../../core/storage/epochs';
import type { Database } from '../../../core/storage/open';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase, onDatabase } from '../../support/databases';

eachDatabase('epochs', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  const create = (...scopes: string[]) => inTransaction(db, (tx) => createScopes(tx, scopes));
  const bump = (...scopes: string[]) => inTransaction(db, (tx) => bumpEpochs(tx, scopes));
  const read = async (...scopes: string[]) => Object.fromEntries((await readVector(db, scopes)).epochs);

  test('are read with the clock of the database', async () => {
    await create('clock');
    const before = Date.now();
    const { now } = await readVector(db, ['clock']);
    expect(Number.isSafeInteger(now)).toBe(true);
    expect(Math.abs(now - before)).toBeLessThan(60_000);
  });

  test('have a clock even when no scope exists, or none is asked for', async () => {
    const { epochs, now } = await readVector(db, ['nobody']);
    expect(epochs.size).toBe(0);
    expect(now).toBeGreaterThan(1_700_000_000_000);
    expect((await readVector(db, [])).now).toBeGreaterThan(1_700_000_000_000);
  });

  test('begin at one, and creating a scope again leaves it as it is', async () => {
    await create('new');
    await bump('new');
    await create('new', 'newer');
    expect(await read('new', 'newer')).toEqual({ new: 2, newer: 1 });
  });

  test('move on by one however often a change names them', async () => {
    await create('twice');
    await bump('twice', 'twice');
    expect(await read('twice')).toEqual({ twice: 2 });
  });

  test('move on for many writers at once, in whatever order those name them', async () => {
    const scopes = Array.from({ length: 6 }, (_, index) => `many-${index}`);
    await create(...scopes);
    const order = (round: number) => [...scopes.slice(round % 6), ...scopes.slice(0, round % 6)];
    await Promise.all(
      Array.from({ length: 24 }, (_, round) => bump(...(round % 2 ? order(round) : order(round).reverse()))),
    );
    expect(Object.values(await read(...scopes))).toEqual(scopes.map(() => 25));
  });

  test('tell scopes apart byte for byte', async () => {
    await create('user:a', 'user:A', 'user:á', 'user:a ', '😀', '🔑');
    await bump('user:a', '😀');
    expect(await read('user:a', 'user:A', 'user:á', 'user:a ', '😀', '🔑')).toEqual({
      'user:a': 2,
      'user:A': 1,
      'user:á': 1,
      'user:a ': 1,
      '😀': 2,
      '🔑': 1,
    });
  });

  test('are held with their values, but for those that do not exist', async () => {
    await create('held-1', 'held-2');
    await bump('held-2');
    const held = await inTransaction(db, (tx) => holdEpochs(tx, ['held-2', 'held-1', 'nobody']));
    expect(Object.fromEntries(held)).toEqual({ 'held-1': 1, 'held-2': 2 });
  });

  test('are seen by a reader from the moment of the commit', async () => {
    await create('fresh');
    for (let round = 2; round < 40; round++) {
      await bump('fresh');
      expect(await read('fresh')).toEqual({ fresh: round });
    }
  });
});

for (const name of ['postgres', 'mysql'] as const) {
  onDatabase(name, 'held epochs', (open) => {
    test('do not move until the transaction that holds them has ended', async () => {
      const db = await open();
      await inTransaction(db, (tx) => createScopes(tx, ['a']));
      const order: string[] = [];
      let bumping: Promise<unknown> = Promise.resolve();
      await inTransaction(db, async (tx) => {
        await holdEpochs(tx, ['a']);
        bumping = inTransaction(db, (other) => bumpEpochs(other, ['a'])).then(() => order.push('bumped'));
        await waitsForLock(db);
        order.push('effect');
      });
      await bumping;
      expect(order).toEqual(['effect', 'bumped']);
    });
  });
}

/** Until somebody waits for a lock in this database. */
async function waitsForLock(db: Database): Promise<void> {
  const waiting =
    db.dialect === 'postgres'
      ? () =>
          db.read('pg_stat_activity').whereRaw("datname = current_database() and wait_event_type = 'Lock'")
      : () => db.read('information_schema.innodb_trx').where({ trx_state: 'LOCK WAIT' });
  for (;;) {
    const found: unknown[] = await waiting();
    if (found.length > 0) return;
    await pause(150); // InnoDB shows a state anew once nobody has looked for a tenth of a second
  }
}
