import { faultOf, type FaultKind } from '../../../core/storage/faults';
import { openDatabase, type Database } from '../../../core/storage/open';
import { mapFault, StorageFault } from '../../../core/storage/storage-fault';
import { eachDatabase } from '../../support/databases';

const caught = (query: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(query).catch((error: unknown) => error);

eachDatabase('faultOf', (open, place) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
    await db.write.schema.createTable('parent', (t) => void t.string('id', 20).notNullable().primary());
    await db.write.schema.createTable('child', (t) => {
      t.string('id', 20).notNullable().primary();
      t.string('parent_id', 20).notNullable().references('id').inTable('parent');
      t.bigInteger('age').notNullable().checkPositive();
    });
    await db.write('parent').insert({ id: 'there' });
    await db.write('child').insert({ id: 'taken', parent_id: 'there', age: 1 });
  });

  const row = { id: 'new', parent_id: 'there', age: 1 };
  test.each<[FaultKind, Record<string, unknown>]>([
    ['unique', { id: 'taken' }],
    ['foreign', { parent_id: 'nobody' }],
    ['null', { parent_id: null }],
    ['check', { age: -1 }],
  ])('knows %s', async (kind, change) => {
    expect(faultOf(await caught(db.write('child').insert({ ...row, ...change })))?.kind).toBe(kind);
  });

  test('names the key that was taken, and nothing that was in it', async () => {
    const where = { sqlite: 'child.id', postgres: 'child_pkey', mysql: 'PRIMARY' }[place.name];
    expect(faultOf(await caught(db.write('child').insert({ ...row, id: 'taken' })))).toMatchObject({
      kind: 'unique',
      where,
    });
  });

  test('calls a mistake in a statement neither a refusal nor a reason to try again', async () => {
    expect(faultOf(await caught(db.write('no_such_table').select()))?.kind).toBe('other');
  });

  test('tells what has no name here by the driver’s code, and no more', async () => {
    const mapped = mapFault(await caught(db.write('no_such_table').select()));
    const code = { sqlite: 'SQLITE_ERROR', postgres: '42P01', mysql: 'ER_NO_SUCH_TABLE' }[place.name];
    expect((mapped as Error).message).toBe(`storage: other (${code})`);
  });

  test('knows that somebody else is meant', () => {
    expect(faultOf(new Error('refused'))).toBeUndefined();
    expect(faultOf('a word')).toBeUndefined();
  });

  test('becomes an error that tells neither statement nor value', async () => {
    const raw = await caught(db.write('child').insert({ ...row, parent_id: 'ada@example.com' }));
    const mapped = mapFault(raw);
    expect(mapped).toBeInstanceOf(StorageFault);
    expect(mapped).toMatchObject({ kind: 'foreign', message: 'storage: foreign' });
    const told = Object.getOwnPropertyNames(mapped).map((name) =>
      String(Reflect.get(mapped as object, name)),
    );
    expect(told.join(' ')).not.toMatch(/ada@example|insert|parent_id/);
  });

  test('leaves values out of the messages of the drivers where they can be left out', async () => {
    const error = (await caught(
      db.write('child').insert({ ...row, id: 'secret-value', parent_id: null }),
    )) as Error;
    expect(error.message).not.toContain('secret-value');
  });
});

describe('what SQLite calls a fault of its locking', () => {
  test('is somebody who held a lock for too long', () => {
    const error = Object.assign(new Error('SQLITE_PROTOCOL: locking protocol'), { code: 'SQLITE_PROTOCOL' });
    expect(faultOf(error)?.kind).toBe('busy');
  });
});

describe('mapFault', () => {
  test('leaves what is not of the database as it is', () => {
    const error = new Error('refused');
    expect(mapFault(error)).toBe(error);
  });
});

describe('faultOf', () => {
  test.each(['postgres', 'mysql'])('knows that nobody answers at %s', async (scheme) => {
    const db = openDatabase(`${scheme}://nobody@127.0.0.1:1/none`);
    expect(faultOf(await caught(db.read.raw('select 1')))?.kind).toBe('gone');
    await db.close();
  });
});
