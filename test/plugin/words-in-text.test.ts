import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import { text } from '../../plugin/views';

const root = join(__dirname, '../..');
const FOLDERS = ['present', 'client', 'admin', 'sign-in', 'http'];

/** What only programs read: the doors of sign-in, checks of health, the name of a key, a header. */
const UNSEEN = new Set([
  ...['signed in', 'past the code', 'who is in'],
  ...['does not answer', 'could not be made', 'latchkey forms', 'Origin'],
  // What nobody translates.
  ...['Latchkey', 'Edge', 'Opera', 'Firefox', 'Chrome', 'Safari', 'Android', 'Windows', 'Linux'],
]);

/** Words in what a program sets: two in a row, or one with a capital that stands alone. */
const SPOKEN = /[\p{L}’]{2,}[,.:]? [\p{L}’]{2,}|^\s*[A-Z][a-z’]+[.:!?]?\s*$/u;

interface Found {
  readonly node: ts.Node;
  readonly words: string;
}

function literalsIn(node: ts.Node): Found[] {
  const own = wordsOf(node);
  const below: Found[] = [];
  ts.forEachChild(node, (child) => void below.push(...literalsIn(child)));
  return own === undefined ? below : [{ node, words: own }, ...below];
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node)) {
    return node.text;
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** Messages of faults, lines of the log and lists of classes are no words of a page. */
function isUnseen({ parent }: ts.Node): boolean {
  if (ts.isSourceFile(parent)) return false;
  if (ts.isNewExpression(parent)) return /Error$/u.test(parent.expression.getText());
  if (ts.isCallExpression(parent)) return /^(super|log|.*\blog\.\w+)$/u.test(parent.expression.getText());
  if (ts.isJsxAttribute(parent)) return parent.name.getText() === 'class';
  return isUnseen(parent);
}

function spokenIn(file: string, source: string): string[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return literalsIn(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind))
    .filter(({ words }) => SPOKEN.test(words) && !UNSEEN.has(words) && !Object.hasOwn(text.doings, words))
    .filter(({ node }) => !isUnseen(node))
    .map(({ words }) => `${file}: ${words}`);
}

describe('words of pages', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'plugin', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => join('plugin', folder, file)),
  );

  test('all stand in the texts, where each language has them', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap((file) => spokenIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  test.each([
    [`const says = 'an administrator';`, 'an administrator'],
    ['const says = `on ${when} it ended`;', 'on … it ended'],
    [`const label = 'You';`, 'You'],
    ['const page = <a>Leave it as it is</a>;', 'Leave it as it is'],
    ['const page = <a>Leave</a>;', 'Leave'],
  ])('would be found in %s', (source, words) => {
    expect(spokenIn('some.tsx', source)).toEqual([`some.tsx: ${words}`]);
  });

  test.each([
    `throw new Error('nobody is here');`,
    `log.warn({}, 'a page failed');`,
    `const page = <a class="btn btn-quiet" />;`,
    `const route = { doing: 'see the people' };`,
    `const role = 'owner';`,
  ])('are not in %s', (source) => {
    expect(spokenIn('some.tsx', source)).toEqual([]);
  });
});
