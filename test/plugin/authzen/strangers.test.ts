import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ITS_NAMES } from './fixture';

const root = join(__dirname, '../../..');
const lines = ['core', 'plugin'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .split('\n')
        .map((line) => ({ file: `${folder}/${file}`, line })),
    ),
);
/** Words that mean something else here as well; only quoted could they be the fixture's. */
const COMMON = ['record', 'read', 'write', 'delete'];
/** Where an own type is asked about. */
const ASKED_IN = /^(plugin\/authzen|core\/access)\//;

describe('the fixture of the certification', () => {
  test.each(ITS_NAMES.filter((name) => !COMMON.includes(name)))(
    'core and plugin never heard of %s',
    (name) => {
      expect(lines.filter(({ line }) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i').test(line))).toEqual(
        [],
      );
    },
  );

  test.each(COMMON)('nothing that is asked about a type of the host’s own names %s', (name) => {
    const quoted = new RegExp(`['"\`]${name}['"\`]`);
    const found = lines.filter(({ file, line }) => ASKED_IN.test(file) && quoted.test(line));
    // Fields of a change are called so in types.
    expect(found.filter(({ line }) => !/Pick<|' in /.test(line))).toEqual([]);
  });

  test('what is searched is all there is', () => {
    expect(lines.some(({ file }) => file === 'plugin/authzen/entities.ts')).toBe(true);
    expect(lines.length).toBeGreaterThan(10_000);
  });
});
