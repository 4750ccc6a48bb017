import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const folders = ['core/storage', 'core/relay', 'core/hosts', 'migrations'];

/** Forms that one database or another takes for something else than what they say. */
const forbidden: { form: string; pattern: RegExp; allowedIn?: readonly string[] }[] = [
  {
    form: 'Promise.all on a transaction: siblings of a failed statement',
    pattern: /Promise\.all(Settled)?\([^;]*\btx\b/,
  },
  {
    form: '.returning(): a number on MySQL',
    pattern: /\.returning\(/,
    allowedIn: ['core/storage/insert-once.ts'],
  },
  {
    form: '.ignore(): INSERT IGNORE on MySQL',
    pattern: /\.ignore\(/,
    allowedIn: ['core/storage/insert-once.ts'],
  },
  {
    form: '.merge(): any unique key on MySQL, so only where a table has one',
    pattern: /\.merge\(/,
    allowedIn: [
      'core/storage/stores/account-store.ts',
      'core/storage/stores/chat-store.ts',
      'core/hosts/embedded/put-records.ts',
    ],
  },
  { form: '.skipLocked(): no SQLite', pattern: /\.skipLocked\(/ },
  {
    form: '.timestamps(), .timestamp(), .datetime(): zones and seconds',
    pattern: /\.(timestamps?|date[tT]ime)\(/,
  },
  { form: '.collate(): ignored by PostgreSQL', pattern: /\.collate\(/, allowedIn: ['migrations/schema.ts'] },
  { form: 'json columns', pattern: /\.jsonb?\(/ },
  { form: '.boolean(): another type on each', pattern: /\.boolean\(/ },
  { form: '.predicate: a full index on MySQL', pattern: /predicate/ },
  { form: 'whereLike: fails on MariaDB', pattern: /\.(where|orWhere)I?[lL]ike\(/ },
  { form: 'alterTable: rebuilds on SQLite', pattern: /\.alterTable\(/, allowedIn: ['migrations/schema.ts'] },
  {
    form: 'a bare createTable: no collation',
    pattern: /schema\.createTable\(/,
    allowedIn: ['migrations/schema.ts'],
  },
  {
    form: 'tx.commit() and tx.rollback(): resolve although COMMIT failed',
    pattern: /\b(tx|trx)\.(commit|rollback)\(/,
  },
  { form: 'a savepoint', pattern: /\btx\.(transaction|savepoint)\(/ },
  {
    form: 'a transaction beside inTransaction',
    pattern: /\b(write|read|knex|raw)\.transaction\(/,
    allowedIn: ['core/storage/transaction.ts', 'core/storage/migration-lock.ts'],
  },
  { form: 'an isolation level of its own', pattern: /isolationLevel/ },
  { form: '.timeout(): the statement runs on', pattern: /\.timeout\(/ },
  { form: 'batchInsert without its transaction', pattern: /batchInsert\((?![^;]*transacting)/ },
];

function sources(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return found.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
}

describe('statements on three databases', () => {
  const files = folders.flatMap(sources);
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

  test('are looked at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files).toContain('core/storage/insert-once.ts');
  });

  test.each(forbidden)('use no $form', ({ pattern, allowedIn = [] }) => {
    const using = files.filter((file) => pattern.test(texts.get(file) ?? ''));
    expect(using.filter((file) => !allowedIn.includes(file))).toEqual([]);
  });

  test.each(forbidden.filter(({ allowedIn }) => allowedIn))(
    'would be caught using $form',
    ({ pattern, allowedIn = [] }) => {
      expect(allowedIn.filter((file) => !pattern.test(texts.get(file) ?? ''))).toEqual([]);
    },
  );
});
