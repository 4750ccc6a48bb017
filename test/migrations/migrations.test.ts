import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { createLog } from '../../core/storage/activity-log';
import { rows } from '../../core/storage/dialect';
import { migrate, rollback } from '../../core/storage/migrate';
import { openDatabase, type Database } from '../../core/storage/open';
import { inTransaction } from '../../core/storage/transaction';
import { migrations, migrationSource } from '../../migrations';
import { addColumn, createTable } from '../../migrations/schema';
import { eachDatabase, onDatabase } from '../support/databases';
import { describeSchema, type Column } from '../support/describe-schema';

const names = Object.keys(migrations);
const stay = () => Promise.resolve();

function sourceOf(record: Readonly<Record<string, Knex.Migration>>): Knex.MigrationSource<string> {
  return {
    getMigrations: () => Promise.resolve(Object.keys(record)),
    getMigrationName: (name) => name,
    getMigration: (name) => Promise.resolve(record[name]!),
  };
}

describe('migrations', () => {
  test('are the files of their folder, in order', () => {
    const files = readdirSync(join(__dirname, '../../migrations'));
    const numbered = files.filter((file) => /^\d/.test(file)).map((file) => file.replace(/\.ts$/, ''));
    expect(names).toEqual(numbered.sort());
  });

  test('are asked for by names that exist', async () => {
    await expect(migrationSource.getMigration('0000-nothing')).rejects.toThrow('no migration 0000-nothing');
  });
});

eachDatabase('migrations', (_open, place) => {
  async function withDatabase<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
    const db = openDatabase(url, { deadlineMs: 20_000 });
    try {
      return await work(db);
    } finally {
      await db.close();
    }
  }
  const schemaOf = (url: string): Promise<Column[]> => withDatabase(url, describeSchema);

  test('go up, down without a trace, and up to the same again', async () => {
    const url = await place.emptyUrl();
    expect(await migrate(url, migrationSource)).toEqual(names);
    const schema = await schemaOf(url);
    expect(schema.length).toBeGreaterThan(20);
    expect(await rollback(url, migrationSource)).toEqual([...names].reverse());
    expect(await schemaOf(url)).toEqual([]);
    expect(await migrate(url, migrationSource)).toEqual(names);
    expect(await schemaOf(url)).toEqual(schema);
  }, 120_000);

  test('have nothing to do when they have run', async () => {
    expect(await migrate(await place.freshUrl(), migrationSource)).toEqual([]);
  });

  test('run once, whichever nodes start together', async () => {
    const url = await place.emptyUrl();
    const ran = await Promise.all(Array.from({ length: 4 }, () => migrate(url, migrationSource)));
    expect(ran.flat()).toEqual(names);
  });

  test('go on after an attempt that died half way', async () => {
    const url = await place.emptyUrl();
    const [name, first] = Object.entries(migrations)[0]!;
    const dying: Knex.Migration = {
      up: async (knex) => {
        await first.up(knex);
        throw new Error('killed');
      },
      down: stay,
    };
    await expect(migrate(url, sourceOf({ [name]: dying }))).rejects.toThrow('killed');
    if (place.name === 'mysql') await leaveTraces(url);
    expect(await migrate(url, migrationSource)).toEqual(names);
    expect(await schemaOf(url)).toEqual(await schemaOf(await place.freshUrl()));
  });

  /** What a killed process leaves where each DDL statement commits: the lock row, and a table that is not whole. */
  const leaveTraces = (url: string) =>
    withDatabase(url, async ({ write }) => {
      await write('latchkey_migrations_lock').update({ is_locked: 1 });
      await write.schema.dropTable('latchkey_epoch');
      await write.schema.createTable('latchkey_epoch__part', (t) => void t.string('half', 10));
    });

  test('refuse a database that a newer version has migrated', async () => {
    const url = await place.emptyUrl();
    const newer = { up: stay, down: stay };
    await migrate(url, sourceOf({ ...migrations, '9999-newer': newer }));
    await expect(migrate(url, migrationSource)).rejects.toThrow(/9999-newer/);
  });

  test('add a column once, also when an attempt had died after it', async () => {
    const url = await place.freshUrl();
    await withDatabase(url, async ({ write, read }) => {
      for (let time = 0; time < 2; time++) {
        await addColumn(write, 'latchkey_sealed', 'note', (_t, keyOf) => void keyOf('note', 20).nullable());
      }
      await write('latchkey_sealed').insert([
        { id: '1', key_id: 'k', box: '', expires_at: 1, note: 'a' },
        { id: '2', key_id: 'k', box: '', expires_at: 1, note: null },
      ]);
      expect(await read('latchkey_sealed').where({ note: 'A' })).toEqual([]);
      expect(await read('latchkey_sealed').where({ note: 'a' }).pluck('id')).toEqual(['1']);
    });
  });

  test('make tables that compare byte for byte', async () => {
    const url = await place.freshUrl();
    await withDatabase(url, async (db) => {
      const logs = ['a', 'A', 'á', 'a ', 'ß', 'ss', '😀', '🔑'];
      await inTransaction(db, async (tx) => {
        for (const log of logs) await createLog(tx, log);
      });
      for (const log of logs) {
        expect(await db.read('latchkey_activity_head').where({ log }).pluck('log')).toEqual([log]);
      }
      const sorted: string[] = await db.read('latchkey_activity_head').orderBy('log').pluck('log');
      expect(sorted).toEqual([...logs].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    });
  });

  test('keep every instant and every key as the design has them', async () => {
    const schema = await schemaOf(await place.freshUrl());
    for (const { table, column, type, key, nullable } of schema) {
      const name = `${table}.${column}`;
      if (/_at$|^at$|^due$/.test(column)) expect(`${name} ${type}`).toMatch(/bigint|int8/);
      if (key) expect(`${name} ${nullable ? 'NULL' : 'NOT NULL'}`).toBe(`${name} NOT NULL`);
      expect(`${name} ${type}`).not.toMatch(/json|timestamp|datetime|double|float|real/);
    }
  });

  test('prefix every table, in a database that is somebody else’s', async () => {
    const tables = new Set((await schemaOf(await place.freshUrl())).map(({ table }) => table));
    expect([...tables].filter((table) => !/^(latchkey|host)_/.test(table))).toEqual([]);
  });
});

onDatabase('sqlite', 'migrations', (_open, place) => {
  const parent = (more: (knex: Knex) => PromiseLike<void>): Record<string, Knex.Migration> => ({
    'a-make': {
      up: async (knex) => {
        await createTable(knex, 'parent', (t, keyOf) => {
          keyOf('id').primary();
          t.string('extra', 10);
        });
        await createTable(knex, 'child', (_t, keyOf) => {
          keyOf('id').primary();
          keyOf('parent_id').references('id').inTable('parent').onDelete('CASCADE');
        });
        await knex('parent').insert({ id: 'p' });
        await knex('child').insert([
          { id: 'c1', parent_id: 'p' },
          { id: 'c2', parent_id: 'p' },
        ]);
      },
      down: stay,
    },
    'b-change': { up: more, down: stay },
  });

  test('lose no child row when knex rebuilds the parent’s table', async () => {
    const url = await place.emptyUrl();
    await migrate(
      url,
      sourceOf(parent((knex) => knex.schema.alterTable('parent', (t) => t.dropColumn('extra')))),
    );
    const db = openDatabase(url);
    expect(await db.read('child').pluck('id')).toEqual(['c1', 'c2']);
    await db.close();
  });

  test('are refused when they leave a reference to nothing', async () => {
    const url = await place.emptyUrl();
    const change = migrate(url, sourceOf(parent((knex) => knex('parent').del())));
    await expect(change).rejects.toThrow('2 broken references');
    const db = openDatabase(url);
    expect(await rows(db.read.raw("select name from sqlite_master where name = 'child'"))).toEqual([]);
    await db.close();
  });
});

onDatabase('mysql', 'migrations', (open) => {
  test('set charset and collation on each table, whatever the database has', async () => {
    const db = await open();
    const found = await rows<{ collation: string }>(
      db.read.raw(
        "select distinct collation_name as collation from information_schema.columns where table_schema = database() and table_name not like 'latchkey_migrations%' and collation_name is not null",
      ),
    );
    expect(found.map(({ collation }) => collation)).toEqual([
      expect.stringMatching(/^utf8mb4_(nopad|0900)_bin$/),
    ]);
  });
});

onDatabase('postgres', 'migrations', (open) => {
  test('give every text that is looked up the collation of bytes', async () => {
    const db = await open();
    const found = await rows<{ collation: string; count: number }>(
      db.read.raw(`select l.collname as collation, count(*) as count
        from pg_index i join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace
        join pg_attribute a on a.attrelid = t.oid and a.attnum = any(i.indkey) join pg_collation l on l.oid = a.attcollation
        where n.nspname = 'public' and t.relname not like 'latchkey_migrations%' group by l.collname`),
    );
    expect(found).toEqual([{ collation: 'C', count: expect.any(Number) }]);
  });
});
