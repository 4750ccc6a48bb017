import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../core/storage/open';
import { onDatabase } from '../support/databases';
import { describeIndexes, describeSchema, type Column, type Index } from '../support/describe-schema';
import { grid } from '../support/grid';

const file = join(__dirname, '../../docs/schema.md');

const intro = `# Schema

The tables of Latchkey, as the migrations make them on SQLite. Ids and keys are text that compares byte for byte, instants are
milliseconds UTC in a bigint, JSON is text. This page is generated: \`LATCHKEY_WRITE_DOCS=1 npx jest test/migrations/schema-doc\`.`;

function section(columns: readonly Column[], indexes: readonly Index[]): string {
  const lines = columns.map(({ column, type, nullable, key }) => [
    `\`${column}\``,
    [type, ...(key ? ['primary key'] : []), ...(nullable ? ['nullable'] : [])].join(', '),
  ]);
  const found = indexes.map(
    (index) =>
      `- ${index.unique ? 'unique' : 'index'}: ${index.columns.map((name) => `\`${name}\``).join(', ')}`,
  );
  const parts = [`## \`${columns[0]?.table ?? ''}\``, grid([['column', 'type'], ...lines]), found.join('\n')];
  return parts.filter((part) => part !== '').join('\n\n');
}

async function page(db: Database): Promise<string> {
  const columns = await describeSchema(db);
  const indexes = await describeIndexes(db);
  const sections = [...new Set(columns.map(({ table }) => table))].map((table) =>
    section(
      columns.filter((column) => column.table === table),
      indexes.filter((index) => index.table === table),
    ),
  );
  return `${[intro, ...sections].join('\n\n')}\n`;
}

onDatabase('sqlite', 'docs/schema.md', (open) => {
  test('is what the migrations make', async () => {
    const made = await page(await open());
    if (process.env.LATCHKEY_WRITE_DOCS === '1') writeFileSync(file, made);
    expect(readFileSync(file, 'utf8')).toBe(made);
  });
});
