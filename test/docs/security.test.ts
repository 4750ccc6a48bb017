import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
/** A row of whatever table: what it is about, where it is met, the test that shows it. */
const rowsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^\| (?!-).*\| `[^`]+`: .+\|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, id, , where, shown]) => ({ id: id!, where: where!, shown: shown! }));
const section = (title: string) => page.split(/^## /m).find((part) => part.startsWith(`${title}\n`))!;
const rows = rowsOf(page);

/** What of ASVS 5.0 applies to Latchkey, by chapter and section. */
const APPLIES: Readonly<Record<string, readonly number[]>> = {
  ...{ '1.2': [4, 10], '1.3': [1, 5, 6, 11, 12], '2.3': [1, 3, 4], '2.4': [1], '3.3': [1, 2, 3, 4] },
  ...{ '3.4': [2, 3, 4, 6], '3.5': [1, 2, 3], '3.7': [2], '4.1': [3], '5.2': [1, 2, 3], '5.3': [2] },
  ...{ '5.4': [2], '6.1': [3], '6.2': [1, 4, 8, 9], '6.3': [1, 4, 7, 8], '6.4': [1, 3, 4] },
  ...{ '6.5': [1, 2, 3, 5], '6.6': [2, 3], '6.8': [1], '7.2': [3, 4], '7.3': [1, 2], '7.4': [1, 2, 3, 5] },
  ...{ '7.5': [1, 2], '8.2': [1, 2, 3], '8.3': [2, 3], '8.4': [1], '11.4': [2], '11.5': [1], '13.3': [1] },
  ...{ '14.2': [1], '14.3': [2], '15.3': [1, 2, 3, 4, 5, 6, 7], '15.4': [2], '16.2': [1, 5] },
  ...{ '16.3': [1, 2], '16.4': [1, 2], '16.5': [1, 2, 3] },
};

describe('docs/security.md', () => {
  test('has every requirement that applies, as met or as not met', () => {
    const asked = Object.entries(APPLIES).flatMap(([part, ids]) => ids.map((id) => `${part}.${id}`));
    const met = rows.map(({ id }) => id).filter((id) => /^[\d.]+$/.test(id));
    const unmet = [...section('Not met').matchAll(/\b\d+\.\d+\.\d+\b/g)].map(([id]) => id);
    expect([...met, ...unmet].sort()).toEqual(asked.sort());
  });

  test('has each row once, and each row of its tables in this form', () => {
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const lines = page.split('\n').filter((line) => /^\| (?!-)/.test(line));
    const heads = lines.filter((line) => /\| shown by +\|$/.test(line));
    expect(lines).toHaveLength(rows.length + heads.length);
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
    for (const [, path] of where.matchAll(/`((?:core|plugin|bots)\/[^`]*)`/g)) {
      expect({ path, isThere: existsSync(join(root, path!)) }).toEqual({ path, isThere: true });
    }
  });
});

describe('the ways in that docs/security.md names', () => {
  test('are all that begin a session', () => {
    const named = rowsOf(section('Ways in')).flatMap(({ where }) =>
      [...where.matchAll(/`(core\/[^`]+)`/g)].map(([, path]) => path!),
    );
    const begin = readdirSync(join(root, 'core'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `core/${name}`)
      .filter((file) => /\b(?:beginSession|addSession)\(/.test(readFileSync(join(root, file), 'utf8')));
    const keep = ['core/sign-in/session.ts', 'core/ports/stores/sign-in-store.ts'];
    expect(begin.length).toBeGreaterThan(keep.length);
    expect(begin.filter((file) => !named.includes(file) && !keep.includes(file))).toEqual([]);
  });
});
