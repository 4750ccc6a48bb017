import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { rows } from '../../../core/storage/dialect';
import { DriverMissingError, loadDriver } from '../../../core/storage/driver';
import { bumpEpochs, createScopes, readVector } from '../../../core/storage/epochs';
import { faultOf } from '../../../core/storage/faults';
import { openDatabase, type Database } from '../../../core/storage/open';
import { inTransaction } from '../../../core/storage/transaction';
import { eachDatabase, onDatabase } from '../../support/databases';

const caught = (query: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(query).catch((error: unknown) => error);

eachDatabase('openDatabase', (open, place) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  test('gives a handle that writes and one that reads what was committed', async () => {
    await inTransaction(db, (tx) => createScopes(tx, ['account:1', 'user:7']));
    await inTransaction(db, (tx) => bumpEpochs(tx, ['user:7']));
    const { epochs } = await readVector(db, ['account:1', 'user:7', 'user:8']);
    expect(Object.fromEntries(epochs)).toEqual({ 'account:1': 1, 'user:7': 2 });
  });

  test('opens one database from two handles', async () => {
    const other = place.again(db);
    await inTransaction(other, (tx) => createScopes(tx, ['shared']));
    expect((await readVector(db, ['shared'])).epochs.get('shared')).toBe(1);
  });

  test('gives whole numbers as numbers, counts and times too', async () => {
    const at = 1_800_000_000_123;
    await db.write('latchkey_inbox').insert({ source: 'n', key: 'n', received_at: at });
    const [row] = await db.read('latchkey_inbox').count('* as count').max('received_at as at');
    expect(row).toEqual({ count: 1, at });
    await db.write('latchkey_inbox').update({ received_at: Number.MAX_SAFE_INTEGER });
    expect(await db.read('latchkey_inbox').pluck('received_at')).toEqual([Number.MAX_SAFE_INTEGER]);
  });

  test('keeps text of any script to the byte', async () => {
    const payload = 'é e\u0301 😀 ẞ \u2028 日本 trailing ';
    await db.write('latchkey_inbox').insert({ source: 't', key: 't', received_at: 1, payload });
    expect(await db.read('latchkey_inbox').where({ key: 't' }).pluck('payload')).toEqual([payload]);
  });

  test('is at the time of UTC', async () => {
    const { now } = await readVector(db, []);
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
  });
});

describe('openDatabase', () => {
  test.each(['sqlite:', 'sqlite::memory:', 'sqlite:file::memory:?cache=shared'])(
    'refuses %s, which is no file',
    (url) => {
      expect(() => openDatabase(url)).toThrow('needs a file');
    },
  );

  test('refuses a database it does not know, without telling the password', () => {
    const error = (() => {
      try {
        return openDatabase('oracle://ada:hunter2@db/x');
      } catch (thrown) {
        return String(thrown);
      }
    })();
    expect(error).toContain('sqlite:, postgres:// or mysql://');
    expect(error).not.toContain('hunter2');
  });
});

describe('loadDriver', () => {
  test('says which package to install', () => {
    const missing = () => {
      throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' });
    };
    expect(() => loadDriver('pg', missing)).toThrow(DriverMissingError);
    expect(() => loadDriver('mysql2', missing)).toThrow('npm install mysql2');
  });

  test('does not take a driver that breaks for one that is missing', () => {
    const broken = () => {
      throw new Error('wrong ABI');
    };
    expect(() => loadDriver('pg', broken)).toThrow('wrong ABI');
  });
});

onDatabase('sqlite', 'openDatabase', (open, place) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });
  const pragma = async (name: string) =>
    Object.values((await rows<object>(db.write.raw(`PRAGMA ${name}`)))[0] ?? {})[0] as unknown;

  test.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['busy_timeout', 5000],
  ])('sets %s to %s', async (name, value) => {
    expect(await pragma(name)).toBe(value);
  });

  test('waits a minute for whoever migrates at the same time, as on a server', async () => {
    const patient = place.again(db, { deadlineMs: 600_000 });
    const [found] = await rows<object>(patient.write.raw('PRAGMA busy_timeout'));
    expect(Object.values(found ?? {})).toEqual([60_000]);
  });

  test('gives a reading handle that can not write', async () => {
    const error = await caught(db.read('latchkey_epoch').insert({ scope: 'x', epoch: 1 }));
    expect(String(error)).toContain('SQLITE_READONLY');
  });
});

onDatabase('mysql', 'openDatabase', (open) => {
  test('sets isolation, mode and zone on each connection', async () => {
    const db = await open();
    const [settings] = await rows(db.read.raw('select @@time_zone as zone, @@sql_mode as mode'));
    expect(settings).toEqual({ zone: '+00:00', mode: expect.stringContaining('STRICT_ALL_TABLES') });
    const levels = await rows(
      db.read.raw("show variables where variable_name in ('tx_isolation', 'transaction_isolation')"),
    );
    expect(levels).toEqual([expect.objectContaining({ Value: 'READ-COMMITTED' })]);
  });
});

onDatabase('postgres', 'openDatabase', (open) => {
  test('refuses a whole number too large for a number, rather than round it', async () => {
    const db = await open();
    const error = await caught(db.read.raw('select 9007199254740993::bigint as big'));
    expect(String(error)).toContain('too large');
    expect(await rows(db.read.raw('select 1::bigint as small'))).toEqual([{ small: 1 }]);
  });
});

for (const [name, wait] of [
  ['postgres', 'select pg_sleep(5)'],
  ['mysql', 'select sleep(5)'],
] as const) {
  onDatabase(name, 'the deadline of a statement', (open, place) => {
    let url: string;
    beforeAll(async () => {
      url = place.urlOf(await open());
    });

    test('ends it, and the next one is served', async () => {
      const db = openDatabase(url, { deadlineMs: 600, readers: 1 });
      expect(faultOf(await caught(db.read.raw(wait)))?.kind).toMatch(/gone|busy/);
      expect((await readVector(db, [])).now).toBeGreaterThan(0);
      await db.close();
    });

    test('holds when the network swallows the answer', async () => {
      const { proxy, silence } = await proxyTo(new URL(url));
      const through = new URL(url);
      through.port = String((proxy.address() as AddressInfo).port);
      const db = openDatabase(through.href, { deadlineMs: 600, readers: 1 });
      await readVector(db, []);
      silence();
      const begun = performance.now();
      expect(faultOf(await caught(readVector(db, [])))?.kind).toBe('gone');
      expect(performance.now() - begun).toBeLessThan(5000);
      proxy.close();
      await db.close();
    });
  });
}

/** A way to a server that can be told to pass nothing on any more. */
async function proxyTo({ hostname, port }: URL): Promise<{ proxy: Server; silence: () => void }> {
  let silent = false;
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.on('data', (data) => silent || far.write(data));
    far.on('data', (data) => silent || near.write(data));
    for (const socket of [near, far]) socket.on('error', () => undefined);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return { proxy, silence: () => (silent = true) };
}
