import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import ts from 'typescript';

const root = join(__dirname, '..');
/** As long as the longest text that people may write. */
const LENGTH = 20_000;
const MOST_MS = 200;
/** The end of an address, which comes from whoever installs it and from nobody else. */
const OF_SETTINGS = ['\\/+$'];
/** A sign of each kind that patterns ask for; and ends that make them fail late. */
const SIGNS = ['a', 'A', '0', ' ', '\n', '\t', '-', '.', '_', '/', '<', '"', 'é', '\u0301', '\u202e'];
const ENDS = ['!', '\n\0'];

/** Every pattern that stands in a source of ours. */
function patternsIn(file: string): { file: string; pattern: string; flags: string }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: { file: string; pattern: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
      found.push({ file: file.slice(root.length + 1), pattern, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = ['core', 'plugin', 'bots', 'cli'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, folder, name)),
);
const patterns = files.flatMap(patternsIn);

/** Long texts of one or two signs: those that all patterns know, and those that this one names. */
function attacks(pattern: string): string[] {
  const named = [...new Set(pattern.replaceAll(/\\[a-zA-Z]/g, '').match(/[^\\()[\]{}|^$*+?]/g) ?? [])];
  const pairs = named.flatMap((one, at) => named.slice(at + 1, at + 4).map((two) => one + two));
  return [...new Set([...SIGNS, ...named, ...pairs])].flatMap((piece) =>
    ENDS.map((end) => piece.repeat(Math.ceil(LENGTH / piece.length)) + end),
  );
}

const here = createContext({ now: () => performance.now() });
const timed = `texts.map((text) => { const began = now(); new RegExp(pattern, flags).test(text); return now() - began; })`;

/** Which texts a pattern is slow on; what one run says on a busy machine counts only if others say so too. */
function slowOn({ pattern, flags }: { pattern: string; flags: string }): string[] {
  let texts = attacks(pattern);
  for (let run = 0; run < 3 && texts.length > 0; run++) {
    Object.assign(here, { texts, pattern, flags });
    const took = runInContext(timed, here, { timeout: 20_000 }) as number[];
    texts = texts.filter((_, at) => took[at]! > MOST_MS);
  }
  return texts.map((text) => JSON.stringify([text.slice(0, 4), text.slice(-4)]));
}

describe('a pattern that texts are held against', () => {
  test('is found in the sources', () => expect(patterns.length).toBeGreaterThan(100));

  test.each(patterns.filter(({ pattern }) => !OF_SETTINGS.includes(pattern)))(
    'takes no long for a long text: /$pattern/$flags of $file',
    (one) => expect(slowOn(one)).toEqual([]),
  );

  test('would be told of: one that takes the square of a length, and one that doubles with each sign', () => {
    expect(slowOn({ pattern: '\\s*x$', flags: '' })).not.toEqual([]);
    expect(() => runInContext('/^(a+)+$/.test("a".repeat(40) + "!")', here, { timeout: 500 })).toThrow(
      'timed out',
    );
  });
});
