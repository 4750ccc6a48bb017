import { createLog, lockLog } from '../../../core/storage/activity-log';
import { bumpEpochs, createScopes, readVector } from '../../../core/storage/epochs';
import { faultOf } from '../../../core/storage/faults';
import { openDatabase, type Database } from '../../../core/storage/open';
import { inTransaction, type Tx } from '../../../core/storage/transaction';
import { eachDatabase, onDatabase } from '../../support/databases';

const conflict = () => Object.assign(new Error('could not serialize'), { code: '40001' });
const busy = () => Object.assign(new Error('SQLITE_BUSY'), { code: 'SQLITE_BUSY' });
const quick = { sleep: () => Promise.resolve() };

/** Two parties that wait until both have come. */
function meeting(): () => Promise<void> {
  let waiting = 2;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  return () => {
    if ((waiting -= 1) <= 0) open();
    return all;
  };
}

eachDatabase('inTransaction', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  const add = (tx: Tx, log: string) => createLog(tx, log);
  const has = async (log: string) =>
    (await db.read('latchkey_activity_head').where({ log }).select('seq')).length === 1;

  test('commits what it returns from', async () => {
    expect(await inTransaction(db, async (tx) => (await add(tx, 'kept'), 'answer'))).toBe('answer');
    expect(await has('kept')).toBe(true);
  });

  test('rolls back what it throws out of, and tells that error', async () => {
    const thrown = new Error('refused');
    const change = inTransaction(db, async (tx) => {
      await add(tx, 'thrown');
      throw thrown;
    });
    await expect(change).rejects.toBe(thrown);
    expect(await has('thrown')).toBe(false);
  });

  test('is doomed by an error that was swallowed, and lets nothing through after it', async () => {
    const change = inTransaction(db, async (tx) => {
      await add(tx, 'before');
      await tx('no_such_table')
        .insert({ id: '1' })
        .catch(() => undefined);
      await add(tx, 'after').catch(() => undefined);
      return 'fine';
    });
    await expect(change).rejects.toThrow(/no_such_table/);
    expect(await has('before')).toBe(false);
    expect(await has('after')).toBe(false);
  });

  test('serves the next one after one that failed', async () => {
    await expect(inTransaction(db, (tx) => tx.raw('select nonsense from nowhere'))).rejects.toThrow();
    await inTransaction(db, (tx) => add(tx, 'next'));
    expect(await has('next')).toBe(true);
  });

  test('runs hooks once the change is in, and none for one that failed', async () => {
    const ran: string[] = [];
    await inTransaction(db, async (tx) => {
      tx.afterCommit(() => ran.push('in'));
      await add(tx, 'hooked');
      expect(ran).toEqual([]);
    });
    const failing = inTransaction(db, async (tx) => {
      tx.afterCommit(() => ran.push('failed'));
      await add(tx, 'hooked');
    });
    await expect(failing).rejects.toThrow();
    expect(ran).toEqual(['in']);
  });

  test('is not undone by a hook that fails', async () => {
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const ran: string[] = [];
    await inTransaction(db, async (tx) => {
      tx.afterCommit(() => {
        throw new Error('no relay');
      });
      tx.afterCommit(() => ran.push('second'));
      await add(tx, 'hook-failed');
    });
    expect(await has('hook-failed')).toBe(true);
    expect(ran).toEqual(['second']);
    expect(warned).toHaveBeenCalledTimes(1);
    warned.mockRestore();
  });

  test('begins again after a conflict, with none of what it did before', async () => {
    let times = 0;
    const hooks: number[] = [];
    await inTransaction(
      db,
      async (tx) => {
        const time = (times += 1);
        tx.afterCommit(() => hooks.push(time));
        await add(tx, 'again');
        if (time < 3) throw conflict();
      },
      quick,
    );
    expect(times).toBe(3);
    expect(hooks).toEqual([3]);
  });

  test('begins again at most three times, and waits longer each time', async () => {
    const waits: number[] = [];
    let times = 0;
    const work = () => {
      times += 1;
      return Promise.reject(conflict());
    };
    const retry = { random: () => 0.5, sleep: (ms: number) => Promise.resolve(waits.push(ms)) };
    await expect(inTransaction(db, work, retry)).rejects.toThrow('could not serialize');
    expect(times).toBe(4);
    expect(waits).toEqual([20, 40, 80]);
  });

  test.each([
    ['a refusal', new Error('refused'), 1],
    ['a lock that was long waited for', busy(), 1],
  ])('does not begin again after %s', async (_title, error, expected) => {
    let times = 0;
    const work = () => {
      times += 1;
      return Promise.reject(error);
    };
    await expect(inTransaction(db, work, { ...quick, patienceMs: 0 })).rejects.toBe(error);
    expect(times).toBe(expected);
  });

  test('begins again when the database was busy for a moment', async () => {
    let times = 0;
    const work = () => ((times += 1) === 1 ? Promise.reject(busy()) : Promise.resolve('done'));
    expect(await inTransaction(db, work, quick)).toBe('done');
  });

  test('leaves reads of others a connection, however many transactions are open', async () => {
    await inTransaction(db, (tx) => createScopes(tx, ['reads']));
    const writers = Array.from({ length: db.dialect === 'sqlite' ? 1 : 8 }, () =>
      inTransaction(db, async (tx) => {
        await tx.raw('select 1');
        return readVector(db, ['reads']);
      }),
    );
    for (const { epochs } of await Promise.all(writers)) expect(epochs.get('reads')).toBe(1);
  });

  test('keeps an invariant that is judged under the lock of its log', async () => {
    const owners = ['owner-1', 'owner-2'];
    for (let round = 0; round < 10; round++) {
      const log = `invariant-${round}`;
      await inTransaction(db, async (tx) => {
        await add(tx, log);
        await createScopes(
          tx,
          owners.map((owner) => `${log}:${owner}`),
        );
      });
      const leave = (owner: string) =>
        inTransaction(db, async (tx) => {
          await lockLog(tx, log);
          const there: unknown[] = await tx('latchkey_epoch').where('scope', 'like', `${log}:%`);
          if (there.length < 2) throw new Error('the last owner stays');
          await tx('latchkey_epoch')
            .where({ scope: `${log}:${owner}` })
            .del();
        });
      const answers = await Promise.allSettled(owners.map(leave));
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });
});

for (const name of ['postgres', 'mysql'] as const) {
  onDatabase(name, 'inTransaction among others', (open, place) => {
    let db: Database;
    beforeAll(async () => {
      db = await open();
      await inTransaction(db, (tx) => createScopes(tx, ['a', 'b']));
    });

    test('gets through a deadlock', async () => {
      const meet = meeting();
      const cross = (first: string, second: string) =>
        inTransaction(db, async (tx) => {
          await bumpEpochs(tx, [first]);
          await meet();
          await bumpEpochs(tx, [second]);
        });
      await Promise.all([cross('a', 'b'), cross('b', 'a')]);
      expect(Object.fromEntries((await readVector(db, ['a', 'b'])).epochs)).toEqual({ a: 3, b: 3 });
    });

    test('tells why it could not begin', async () => {
      let worked = false;
      const other = openDatabase(place.urlOf(db).replace(/:\d+\//, ':1/'));
      const change = inTransaction(other, async (tx) => {
        await tx.raw('select 1');
        worked = true;
      });
      expect(faultOf(await change.catch((caught: unknown) => caught))?.kind).toBe('gone');
      expect(worked).toBe(false);
      await other.close();
    });

    test('tells that the connection is gone, rather than that its roll-back failed', async () => {
      const id = name === 'postgres' ? 'pg_backend_pid()' : 'connection_id()';
      const kill = name === 'postgres' ? 'select pg_terminate_backend(?)' : 'kill ?';
      const change = inTransaction(db, async (tx) => {
        const found: unknown = await tx.select(tx.raw(`${id} as id`)).first();
        await bumpEpochs(tx, ['a']);
        await db.read.raw(kill, [(found as { id: number }).id]);
        await bumpEpochs(tx, ['b']);
      });
      const error: unknown = await change.catch((caught: unknown) => caught);
      expect(faultOf(error)?.kind).toBe('gone');
      await inTransaction(db, (tx) => bumpEpochs(tx, ['a']));
      expect((await readVector(db, ['a'])).epochs.get('a')).toBe(4);
    });
  });
}
