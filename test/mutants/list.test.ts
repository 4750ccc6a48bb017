import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MUTANTS, NOT_YET } from './list';

const root = join(__dirname, '../..');
const RULES = [...Array.from({ length: 21 }, (_, at) => `R${at + 1}`), 'R6a'];

describe('the mutants', () => {
  it.each(MUTANTS)('can be made, and asked about: $rule $name', ({ file, edits, suite }) => {
    const text = readFileSync(join(root, file), 'utf8');
    for (const { from } of edits) expect(text.split(from).length - 1).toBe(1);
    expect(existsSync(join(root, suite))).toBe(true);
  });

  it('break every rule that something decides', () => {
    const broken = new Set([...MUTANTS.map(({ rule }) => rule), ...Object.keys(NOT_YET)]);
    expect(RULES.filter((rule) => !broken.has(rule))).toEqual([]);
  });
});
