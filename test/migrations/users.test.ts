import type { Knex } from 'knex';
import { migrate, rollback } from '../../core/storage/migrate';
import { openDatabase } from '../../core/storage/open';
import { migrations } from '../../migrations';
import { eachDatabase } from '../support/databases';

function sourceUpTo(last: string): Knex.MigrationSource<string> {
  const names = Object.keys(migrations).filter((name) => name <= last);
  return {
    getMigrations: () => Promise.resolve(names),
    getMigrationName: (name) => name,
    getMigration: (name) => Promise.resolve(migrations[name]!),
  };
}

eachDatabase('the migration of users', (_open, place) => {
  test('gives every login the address it has, also when it runs again', async () => {
    const url = await place.emptyUrl();
    await migrate(url, sourceUpTo('0006-embedded-host'));
    const db = openDatabase(url, { deadlineMs: 20_000 });
    await db.write('latchkey_person').insert({ id: 'p-1', created_at: 1 });
    const user = { id: 'u-1', person_id: 'p-1', name: 'Ada', email: 'ada@x.example', suspended: 0 };
    await db.write('latchkey_user').insert(user);
    await migrate(url, sourceUpTo('0009-users'));
    await migrations['0009-users']!.up(db.write);
    expect(await db.read('latchkey_user_address').select('email', 'user_id')).toEqual([
      { email: 'ada@x.example', user_id: 'u-1' },
    ]);
    await migrations['0009-users']!.down!(db.write);
    expect(await db.read('latchkey_user').pluck('id')).toEqual(['u-1']);
    await migrations['0009-users']!.up(db.write);
    await db.write('latchkey_user_address').del();
    await db.write('latchkey_user').del();
    await db.close();
    await rollback(url, sourceUpTo('0009-users'));
  }, 60_000);
});
