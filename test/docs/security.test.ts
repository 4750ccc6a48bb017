import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id, , where, shown]) => ({ id: id!, where: where!, shown: shown! }));

describe('docs/security.md', () => {
  test('has many requirements, each once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(rows)('$id is shown by a test that is there', ({ shown }) => {
    const [, file, title] = /^`([^`]+)`: (.+)$/.exec(shown)!;
    const source = readFileSync(join(root, 'test', file!), 'utf8');
    expect(source.replaceAll(/\s+/g, ' ')).toContain(title);
  });

  const told = [...page.matchAll(/\(`([^`]+)`; `([^`]+\.test\.tsx?)`: ([\s\S]+?)\)\./g)];
  test.each(told.map(([, where, file, title]) => ({ where: where!, file: file!, title: title! })))(
    '$title is shown by a test that is there, of what is there',
    ({ where, file, title }) => {
      expect(existsSync(join(root, where))).toBe(true);
      const source = readFileSync(join(root, 'test', file), 'utf8').replaceAll(/\s+/g, ' ');
      expect(source).toContain(title.replaceAll(/\s+/g, ' '));
    },
  );

  test.each(rows)('$id is met where it says', ({ where }) => {
    for (const [, path] of where.matchAll(/`((?:core|plugin)[^`]*)`/g)) {
      expect({ path, isThere: existsSync(join(root, path!)) }).toEqual({ path, isThere: true });
    }
  });
});
