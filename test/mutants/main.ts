import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MUTANTS, NOT_YET } from './list';
import type { Mutant } from './mutant';

/** Makes each mistake in a copy of the project, and asks the test that should tell it: `npm run mutants [part of a name]`. */

/** What has no answer by then tells nothing. */
const MOST_MS = 300_000;
const root = join(__dirname, '../..');
const copy = join(root, '.mutants');
const PARTS = ['bots', 'cli', 'core', 'migrations', 'plugin', 'sandbox', 'scripts', 'test'];
const FILES = [
  'cli.ts',
  'index.ts',
  'latchkey.ts',
  'serve.ts',
  'jest.config.js',
  'manifest.json',
  'package.json',
  'tsconfig.json',
];

interface Report {
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

/** The names of the tests that passed, and of those that failed. */
function ask({ suite, test }: Pick<Mutant, 'suite' | 'test'>): { passed: string[]; failed: string[] } {
  const out = join(copy, 'report.json');
  rmSync(out, { force: true });
  const jest = require.resolve('jest/bin/jest');
  const literal = test.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const args = [
    '--ci',
    '--silent',
    '-w',
    '1',
    '--json',
    '--outputFile',
    out,
    '--testNamePattern',
    literal,
    suite,
  ];
  spawnSync(process.execPath, [jest, ...args], { cwd: copy, stdio: 'ignore', timeout: MOST_MS });
  if (!existsSync(out)) return { passed: [], failed: [] };
  const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as Report;
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (status: string) =>
    all.filter((one) => one.status === status).map(({ fullName }) => fullName);
  return { passed: named('passed'), failed: named('failed') };
}

function edited({ file, edits }: Mutant): string {
  return edits.reduce(
    (text, { from, to }) => {
      if (text.split(from).length !== 2) throw new Error(`${file} has this not once: ${from}`);
      return text.replace(from, () => to);
    },
    readFileSync(join(root, file), 'utf8'),
  );
}

/** What becomes of a mutant; the unchanged copy must pass what is to kill it. */
function tryOne(mutant: Mutant): string {
  const path = join(copy, mutant.file);
  const text = edited(mutant);
  const before = ask(mutant);
  if (before.failed.length > 0 || before.passed.length === 0) return 'NOT A TEST: it does not pass by itself';
  writeFileSync(path, text);
  const { failed } = ask(mutant);
  writeFileSync(path, readFileSync(join(root, mutant.file)));
  return failed.length > 0 ? `killed by “${failed[0]}”` : 'SURVIVED';
}

function main(): boolean {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy);
  for (const part of [...PARTS, ...FILES]) cpSync(join(root, part), join(copy, part), { recursive: true });
  const wanted = MUTANTS.filter(({ name, rule }) => `${rule} ${name}`.includes(process.argv[2] ?? ''));
  const fates = wanted.map((mutant) => {
    const fate = tryOne(mutant);
    console.log(`${mutant.rule.padEnd(4)} ${mutant.name}: ${fate}`);
    return fate;
  });
  rmSync(copy, { recursive: true, force: true });
  const killed = fates.filter((fate) => fate.startsWith('killed')).length;
  for (const [rule, why] of Object.entries(NOT_YET)) {
    console.log(`${rule.padEnd(4)} no code decides it yet: ${why}`);
  }
  console.log(`${killed} of ${wanted.length} mutants killed`);
  return killed === wanted.length;
}

process.exit(main() ? 0 : 1);
